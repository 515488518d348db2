package org.onecert.application.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.refusal;

import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.World;
import org.onecert.application.activation.OpenMainActivation.Request;
import org.onecert.domain.Line;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.people.AdditionalInformation;
import org.onecert.domain.people.CodeBinding;
import org.onecert.domain.people.Mobile;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.CodeWrong;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;

@DisplayName("A-2, S-3: the holder's code of an activation")
class HolderCodeTest {

  private final World world = new World();
  private final Applicant applicant = new Applicant(world, "109");
  private final Caller<Activating> caller = applicant.comesToActivate();
  private final String code = applicant.asksForMobileCode(caller);

  static CodeBinding binding(Caller<Activating> caller) {
    return CodeBinding.toHolder(caller.session().id().value(), Samples.information().mobile());
  }

  @Test
  void is_burnt_by_five_wrong_tries() {
    for (int left = 4; left > 0; left--) {
      assertThat(refused(applicant.request(wrong()))).isEqualTo(new CodeWrong(left));
    }
    assertThat(refused(applicant.request(wrong()))).isEqualTo(CodeRefusal.CODE_BURNT);
    assertThat(refused(applicant.request(code))).isEqualTo(CodeRefusal.CODE_BURNT);
    assertThat(world.shelves.signingSessions.all()).isEmpty();
  }

  @Test
  void is_spent_with_the_opening() {
    accepted(world.openMainActivation().open(caller, applicant.request(code)));

    assertThat(refused(applicant.request(code))).isEqualTo(CodeRefusal.CODE_GONE);
    assertThat(world.shelves.signingSessions.all()).hasSize(1);
  }

  @Test
  void opens_one_session_for_many_who_come_at_once() throws InterruptedException {
    Callable<Outcome<AwaitingSeal>> opening =
        () -> answer(world.openMainActivation().open(caller, applicant.request(code)));
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      crowd.invokeAll(Stream.generate(() -> opening).limit(8).toList());
    }

    assertThat(world.shelves.signingSessions.all()).hasSize(1);
  }

  @Test
  void proves_no_other_mobile() {
    Line holder = Samples.information().holder();
    var other = new AdditionalInformation(holder, holder, new Mobile("13800000000"));
    Request good = applicant.request(code);

    assertThat(refused(new Request(other, code, good.sealData(), good.entered())))
        .isEqualTo(CodeRefusal.CODE_GONE);
  }

  @Test
  void is_good_for_the_session_alone_that_asked_for_it() {
    Caller<Activating> later = applicant.comesToActivate();

    assertThat(refusal(world.openMainActivation().open(later, applicant.request(code))))
        .isEqualTo(CodeRefusal.CODE_GONE);
  }

  private String wrong() {
    return code.equals("000000") ? "000001" : "000000";
  }

  private Refusal refused(Request request) {
    return refusal(world.openMainActivation().open(caller, request));
  }
}
