package org.onecert.application.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.World;
import org.onecert.domain.Samples;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session;
import org.onecert.domain.people.Mobile;
import org.onecert.domain.refusal.CodeSentRecently;

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
    assertThat(world.agents.messages.messages().getLast().text())
        .contains("验证码" + world.agents.messages.lastCode(), "30分钟");
    assertThat(world.shelves.lastEntry()).isEqualTo(entry(Optional.empty()));
  }

  @Test
  void is_refused_when_the_last_one_is_too_young_and_that_is_noted() {
    accepted(world.sendMobileCode().send(caller, MOBILE));

    assertThat(refusal(world.sendMobileCode().send(caller, MOBILE)))
        .isEqualTo(new CodeSentRecently(Duration.ofSeconds(90)));
    assertThat(world.shelves.lastEntry()).isEqualTo(entry(Optional.of("code-sent-recently")));
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
