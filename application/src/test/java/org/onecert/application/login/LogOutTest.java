package org.onecert.application.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onecert.application.Answers.answer;
import static org.onecert.domain.Samples.NOW;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.World;
import org.onecert.application.port.Taps.Broken;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session;

@DisplayName("L-6: logging out")
class LogOutTest {

  private final World world = new World();
  private final Applicant applicant = new Applicant(world, "109");
  private final Session session = applicant.logsIn();
  private final Caller<Session> caller = new Caller<>(session, Applicant.ADDRESS);

  @Test
  void ends_the_session_and_no_other() {
    Session other = applicant.logsIn();

    answer(world.logOut().logOut(caller));

    assertThat(answer(world.findSession().find(session.id()))).isEmpty();
    assertThat(answer(world.findSession().find(other.id()))).contains(other);
  }

  @Test
  void is_noted() {
    answer(world.logOut().logOut(caller));

    assertThat(world.shelves.lastEntry())
        .isEqualTo(
            new AuditEntry(
                NOW,
                Act.LOG_OUT,
                Optional.of(applicant.certificate().facts()),
                Optional.empty(),
                Applicant.ADDRESS,
                Particulars.NONE));
  }

  @Test
  @DisplayName("P-2: happens together with its note or not at all")
  void happens_together_with_its_note_or_not_at_all() {
    world.shelves.taps.breakAfter(0, "AuditTrail.append");

    assertThatThrownBy(() -> answer(world.logOut().logOut(caller))).isInstanceOf(Broken.class);
    assertThat(answer(world.findSession().find(session.id()))).contains(session);
  }

  @Test
  void happens_by_itself_when_the_absolute_limit_is_reached() {
    world.clock.pass(Duration.ofHours(2).minusSeconds(1));
    assertThat(answer(world.findSession().find(session.id()))).contains(session);

    world.clock.pass(Duration.ofSeconds(1));
    assertThat(answer(world.findSession().find(session.id()))).isEmpty();
  }
}
