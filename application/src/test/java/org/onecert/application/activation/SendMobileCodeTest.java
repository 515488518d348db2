package org.onecert.application.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;
import static org.onecert.domain.refusal.LogInRefusal.CERTIFICATE_CHANGED;
import static org.onecert.domain.refusal.ManagementRefusal.MAIN_CERTIFICATE_NEEDED;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.Office;
import org.onecert.application.World;
import org.onecert.domain.Samples;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session;
import org.onecert.domain.message.Wording;
import org.onecert.domain.people.Mobile;
import org.onecert.domain.refusal.CodeSentRecently;
import org.onecert.domain.refusal.Refusal;

@DisplayName("A-2: the code to the holder's mobile")
class SendMobileCodeTest {

  private static final Mobile MOBILE = Samples.information().mobile();

  private final World world = new World();
  private final Applicant applicant = new Applicant(world, "109");
  private final Caller<Session> caller = Applicant.anyhow(applicant.comesToActivate());

  @Test
  void goes_to_the_mobile_that_was_given_and_is_noted() {
    accepted(world.sendMobileCode().send(caller, MOBILE));

    assertThat(world.agents.messages.messages().getLast().mobile()).isEqualTo(MOBILE);
    assertThat(world.agents.messages.messages().getLast().wording())
        .isEqualTo(Wording.holderMobile(world.agents.messages.lastCode()));
    assertThat(world.shelves.lastEntry()).isEqualTo(entry(Optional.empty()));
  }

  @Test
  void is_refused_when_the_last_one_is_too_young_and_that_is_noted() {
    accepted(world.sendMobileCode().send(caller, MOBILE));

    assertThat(refusal(world.sendMobileCode().send(caller, MOBILE)))
        .isEqualTo(new CodeSentRecently(Duration.ofSeconds(90)));
    assertThat(world.shelves.lastEntry()).isEqualTo(entry(Optional.of("code-sent-recently")));
  }

  @Test
  @DisplayName("M-2, M-5: goes to whomever a main certificate adds or edits")
  void goes_to_whomever_a_main_certificate_adds_or_edits() {
    Office office = new Office();
    Mobile holder = new Mobile("13912345678");

    String code = office.main.asksForMobileCode(office.main.comesToWork(), holder);

    var message = office.world.agents.messages.messages().getLast();
    assertThat(message.mobile()).isEqualTo(holder);
    assertThat(message.wording()).isEqualTo(Wording.holderMobile(code));
    assertThat(office.world.shelves.lastEntry())
        .isEqualTo(Office.done(Act.SEND_MOBILE_CODE, office.main, Particulars.NONE));
  }

  @Test
  @DisplayName("M-1: does not go out when a deputy asks for it, or one that has changed")
  void does_not_go_out_when_a_deputy_asks_for_it_or_one_that_has_changed() {
    Office office = new Office();
    Applicant renewed = office.main.reissued(1);
    int messages = office.world.agents.messages.messages().size();

    assertRefused(office.deputy, office.deputy.comesToWork(), MAIN_CERTIFICATE_NEEDED, office);
    assertRefused(renewed, renewed.comesToUpdate(), CERTIFICATE_CHANGED, office);
    assertThat(office.world.agents.messages.messages()).hasSize(messages);
  }

  private static void assertRefused(
      Applicant who, Caller<? extends Session> caller, Refusal reason, Office office) {
    assertThat(refusal(office.world.sendMobileCode().send(Applicant.anyhow(caller), MOBILE)))
        .isEqualTo(reason);
    assertThat(office.world.shelves.lastEntry())
        .isEqualTo(Office.refused(Act.SEND_MOBILE_CODE, who, reason, Particulars.NONE));
  }

  private AuditEntry entry(Optional<String> refusal) {
    return new AuditEntry(
        NOW,
        Act.SEND_MOBILE_CODE,
        Optional.of(applicant.certificate().facts()),
        refusal,
        Applicant.ADDRESS,
        Particulars.NONE);
  }
}
