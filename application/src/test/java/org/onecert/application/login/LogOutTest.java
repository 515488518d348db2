package org.onecert.application.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onecert.application.Answers.answer;
import static org.onecert.domain.Samples.NOW;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.Office;
import org.onecert.application.World;
import org.onecert.application.port.Taps.Broken;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSession.Cancelled;
import org.onecert.domain.signing.SigningSession.Lapsed;
import org.onecert.domain.signing.SigningSessionId;

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
  @DisplayName("S-6: gives up what the certificate has begun to sign, which the history tells")
  void gives_up_what_the_certificate_has_begun_to_sign() {
    Caller<Activating> activating = applicant.comesToActivate();
    SigningSessionId first = applicant.opens(activating).terms().id();
    SigningSessionId second = applicant.comesToTheLastSignature(applicant.comesToActivate());
    int before = world.shelves.audit.entries().size();

    answer(world.logOut().logOut(caller));

    assertThat(List.of(applicant.kept(first), applicant.kept(second)))
        .allSatisfy(kept -> assertThat(kept).isInstanceOf(Cancelled.class));
    var entries = world.shelves.audit.entries();
    assertThat(entries.subList(before, entries.size()))
        .containsExactly(
            Office.done(Act.LOG_OUT, applicant, Particulars.NONE),
            Office.done(Act.CANCEL_SIGNING, applicant, applicant.ownStep(first)),
            Office.done(Act.CANCEL_SIGNING, applicant, applicant.ownStep(second)));
  }

  @Test
  @DisplayName("S-6: does not give up what has lapsed: that it lapsed is what the history tells")
  void does_not_give_up_what_has_lapsed() {
    SigningSessionId overdue = applicant.opens(applicant.comesToActivate()).terms().id();
    world.clock.pass(World.SIGNING_LIFETIME);

    answer(world.logOut().logOut(Applicant.anyhow(applicant.comesToActivate())));

    assertThat(applicant.kept(overdue)).isInstanceOf(Lapsed.class);
    assertThat(world.shelves.lastEntry())
        .isEqualTo(
            new AuditEntry(
                NOW.plus(World.SIGNING_LIFETIME),
                Act.LAPSE_SIGNING,
                Optional.of(applicant.certificate().facts()),
                Optional.empty(),
                new ClientAddress("onecert"),
                applicant.ownStep(overdue)));
  }

  @Test
  @DisplayName("S-6: leaves what others have begun to sign, and what is complete")
  void leaves_what_others_have_begun_to_sign_and_what_is_complete() {
    SigningSessionId complete = applicant.activates().signing().terms().id();
    SigningSession completed = applicant.kept(complete);
    Office office = new Office();
    SigningSession others = office.deputy.kept(office.halfDone);

    answer(world.logOut().logOut(caller));
    answer(office.world.logOut().logOut(Applicant.anyhow(office.main.comesToWork())));

    assertThat(applicant.kept(complete)).isEqualTo(completed);
    assertThat(office.deputy.kept(office.halfDone)).isEqualTo(others);
  }

  @ParameterizedTest(name = "{0} after {1}")
  @CsvSource({"Sessions.end, 0", "SigningSessions.put, 0", "AuditTrail.append, 1"})
  @DisplayName("S-6: leaves nothing half done when it breaks in the middle")
  void leaves_nothing_half_done_when_it_breaks(String write, int earlier) {
    applicant.opens(applicant.comesToActivate());
    List<List<?>> before = world.shelves.everything();
    world.shelves.taps.breakAfter(earlier, write);

    assertThatThrownBy(() -> answer(world.logOut().logOut(caller))).isInstanceOf(Broken.class);
    assertThat(world.shelves.everything()).isEqualTo(before);
  }

  @Test
  void happens_by_itself_when_the_absolute_limit_is_reached() {
    world.clock.pass(Duration.ofHours(2).minusSeconds(1));
    assertThat(answer(world.findSession().find(session.id()))).contains(session);

    world.clock.pass(Duration.ofSeconds(1));
    assertThat(answer(world.findSession().find(session.id()))).isEmpty();
  }
}
