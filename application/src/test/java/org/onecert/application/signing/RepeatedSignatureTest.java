package org.onecert.application.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.World;
import org.onecert.application.signing.SignAsRepresentative.Done;
import org.onecert.domain.Outcome;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.refusal.CodeWrong;
import org.onecert.domain.signing.SigningSessionId;

@DisplayName("S-5: the last signature, given again after its answer was lost,")
class RepeatedSignatureTest {

  private final World world = new World();
  private final Applicant applicant = new Applicant(world, "109");
  private final Caller<Activating> caller = applicant.comesToActivate();
  private final SigningSessionId id = applicant.comesToTheLastSignature(caller);

  @Test
  void is_answered_the_same_and_has_no_second_effect() {
    Done done = accepted(applicant.signs(caller, id));
    List<AuditEntry> entries = world.shelves.audit.entries();
    List<Session> sessions = world.shelves.sessions.all();
    world.clock.pass(Duration.ofMinutes(1));

    assertThat(accepted(applicant.signs(caller, id))).isEqualTo(done);
    assertThat(world.shelves.enterprises.all()).hasSize(1);
    assertThat(world.shelves.forms.all()).hasSize(1);
    assertThat(world.shelves.audit.entries()).isEqualTo(entries);
    assertThat(world.shelves.sessions.all()).isEqualTo(sessions);
  }

  @Test
  void is_answered_without_a_log_in_session_once_the_code_is_gone() {
    Done done = accepted(applicant.signs(caller, id));
    world.clock.pass(World.SIGNING_LIFETIME);
    assertThat(accepted(applicant.signs(caller, id))).isEqualTo(done);

    world.agents.personalSigning.forgetsCodes();
    assertThat(accepted(applicant.signs(caller, id)))
        .isEqualTo(new Done(done.signing(), Optional.empty()));
  }

  @Test
  void is_refused_for_a_wrong_code() {
    accepted(applicant.signs(caller, id));

    var again = world.signing.sign().sign(new Caller<>(caller.session(), caller.client()), id, "0");

    assertThat(answer(again)).isEqualTo(Outcome.refused(new CodeWrong(4)));
  }

  @Test
  @DisplayName("L-6: does not bring back a log-in session that has ended")
  void does_not_bring_back_a_log_in_session_that_has_ended() {
    Done done = accepted(applicant.signs(caller, id));
    Session session = done.session().orElseThrow();
    answer(world.logOut().logOut(new Caller<>(session, Applicant.ADDRESS)));

    assertThat(accepted(applicant.signs(caller, id)))
        .isEqualTo(new Done(done.signing(), Optional.empty()));
  }

  @Test
  void has_one_effect_for_many_who_come_at_once() throws InterruptedException {
    Callable<Outcome<Done>> signing = () -> answer(applicant.signs(caller, id));
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      var came = crowd.invokeAll(Stream.generate(() -> signing).limit(16).toList());

      assertThat(came.stream().map(one -> one.resultNow()).distinct()).hasSize(1);
    }
    assertThat(world.shelves.enterprises.all()).hasSize(1);
    assertThat(world.shelves.certificates.all()).hasSize(1);
    assertThat(world.shelves.forms.all()).hasSize(1);
  }
}
