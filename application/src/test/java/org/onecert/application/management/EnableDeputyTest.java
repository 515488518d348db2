package org.onecert.application.management;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.atOnce;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.Office;
import org.onecert.application.World;
import org.onecert.application.login.ChallengeAnswer;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.enterprise.Amendment;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.login.Session.Updating;
import org.onecert.domain.refusal.ChallengeRefusal;
import org.onecert.domain.refusal.LogInRefusal;

@DisplayName("M-4: enabling a deputy")
class EnableDeputyTest {

  private static final Change ENABLED = Change.between(Trait.STATE, "deregistered", "normal");

  private final Office office = new Office();
  private final World world = office.world;
  private final Caller<Admitted> main = office.main.comesToWork();
  private final Caller<Admitted> early = office.deputy.comesToWork();
  private final Certificate before = office.record(office.deputy);
  private final Applicant renewed = office.deputy.reissued(1);
  private final Caller<Updating> earlyRenewal = renewed.comesToUpdate();

  @BeforeEach
  void the_deputy_is_deregistered() {
    accepted(world.management.deregister().deregister(main, before.id()));
  }

  @Test
  void gives_it_its_access_back_without_items() {
    Amendment amendment = enables(office.deputy);

    assertThat(office.record(office.deputy)).isEqualTo(before).isEqualTo(amendment.after());
    assertThat(before.access()).isEqualTo(Access.NORMAL);
    assertThat(world.shelves.granted.itemsOf(before.id())).isEmpty();
    assertThat(office.deputy.comesToWork().session().role()).isEqualTo(Role.DEPUTY);
  }

  @Test
  @DisplayName("M-4, C-2: records the issue that the token has now")
  void records_the_issue_that_the_token_has_now() {
    Certificate deregistered = office.record(office.deputy);

    enables(renewed);

    assertThat(office.record(renewed)).isEqualTo(before.withIssue(renewed.certificate()));
    assertThat(world.shelves.replaced.all()).containsExactly(deregistered);
    assertThat(office.honours(renewed.comesToWork())).isTrue();
    assertThat(refusal(world.logIn().logIn(office.deputy.answers(Samples.VISIT))))
        .isEqualTo(LogInRefusal.CERTIFICATE_REPLACED);
  }

  @Test
  @DisplayName("L-6: brings no session back that was opened before")
  void brings_no_session_back_that_was_opened_before() {
    enables(office.deputy);

    assertThat(office.honours(early)).isFalse();
    assertThat(office.honours(earlyRenewal)).isFalse();
  }

  @Test
  @DisplayName("L-6: brings no session to life that a log-in left which was overtaken")
  void brings_no_session_to_life_that_an_overtaken_log_in_left() {
    answer(world.shelves.sessions.put(early.session(), NOW));
    answer(world.shelves.sessions.put(earlyRenewal.session(), NOW));

    enables(office.deputy);

    assertThat(office.honours(early)).isFalse();
    assertThat(office.honours(earlyRenewal)).isFalse();
  }

  @Test
  @DisplayName("P-2: is noted with what changed")
  void is_noted_with_what_changed() {
    enables(office.deputy);

    assertThat(world.shelves.lastEntry())
        .isEqualTo(Office.done(Act.ENABLE, office.main, subject().changing(List.of(ENABLED))));
  }

  @Test
  @DisplayName("P-2, C-2: is noted with the new issue, before and after")
  void is_noted_with_the_new_issue() {
    enables(renewed);

    var changes =
        List.of(
            Change.between(Trait.SERIAL_NUMBER, "416DA854C04A497DAC56F005D748FC90", "00000001"),
            Change.between(Trait.VALID_UNTIL, "2027-08-14T02:00:00Z", "2027-08-15T02:00:00Z"),
            ENABLED);
    assertThat(world.shelves.lastEntry())
        .isEqualTo(Office.done(Act.ENABLE, office.main, subject().changing(changes)));
  }

  @Test
  @DisplayName("L-2: happens once for one answer, and once at all, however many come at once")
  void happens_once_however_many_come_at_once() throws InterruptedException {
    ChallengeAnswer answer = office.deputy.answers(Occasion.enabling(before.id()));

    List<Outcome<Amendment>> came =
        atOnce(16, () -> world.management.enable().enable(main, before.id(), answer));

    assertThat(came).filteredOn(one -> one instanceof Outcome.Accepted<?>).hasSize(1);
    assertThat(came)
        .filteredOn(one -> one instanceof Outcome.Refused<?>)
        .hasSize(15)
        .containsOnly(Outcome.refused(ChallengeRefusal.CHALLENGE_GONE));
  }

  @Test
  void lets_it_be_deregistered_and_enabled_again() {
    enables(office.deputy);
    accepted(world.management.deregister().deregister(main, before.id()));
    enables(renewed);

    assertThat(office.record(renewed).access()).isEqualTo(Access.NORMAL);
  }

  private Particulars subject() {
    return Particulars.of(before.facts().uniqueId());
  }

  private Amendment enables(Applicant token) {
    ChallengeAnswer answer = token.answers(Occasion.enabling(before.id()));
    return accepted(world.management.enable().enable(main, before.id(), answer));
  }
}
