package org.onecert.application.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.World;
import org.onecert.application.port.Taps.Broken;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSessionId;

@DisplayName("S-5: a completion that breaks in the middle")
class BrokenCompletionTest {

  private final World world = new World();
  private final Applicant applicant = new Applicant(world, "109");
  private final Caller<Activating> caller = applicant.comesToActivate();
  private final SigningSessionId id = applicant.comesToTheLastSignature(caller);

  @ParameterizedTest(name = "{0} after {1}")
  @CsvSource({
    "Enterprises.put, 0",
    "Certificates.put, 0",
    "Forms.put, 0",
    "AuditTrail.append, 0",
    "AuditTrail.append, 1",
    "SigningSessions.put, 0",
    "Sessions.put, 0"
  })
  void leaves_nothing_and_can_be_repeated_with_the_same_code(String write, int earlier) {
    SigningSession before = applicant.kept(id);
    List<Session> sessions = world.shelves.sessions.all();
    List<AuditEntry> entries = world.shelves.audit.entries();
    world.shelves.taps.breakAfter(earlier, write);

    assertThatThrownBy(() -> answer(applicant.signs(caller, id)))
        .isInstanceOf(Broken.class)
        .hasMessage(write);
    assertThat(world.shelves.enterprises.all()).isEmpty();
    assertThat(world.shelves.certificates.all()).isEmpty();
    assertThat(world.shelves.forms.all()).isEmpty();
    assertThat(world.shelves.sessions.all()).isEqualTo(sessions);
    assertThat(world.shelves.audit.entries()).isEqualTo(entries);
    assertThat(applicant.kept(id)).isEqualTo(before);

    accepted(applicant.signs(caller, id));
    assertThat(world.shelves.enterprises.all()).hasSize(1);
  }
}
