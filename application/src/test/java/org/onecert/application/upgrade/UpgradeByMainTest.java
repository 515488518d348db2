package org.onecert.application.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.atOnce;
import static org.onecert.application.Answers.refusal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.Office;
import org.onecert.application.UpgradeRoom;
import org.onecert.application.World;
import org.onecert.application.port.Taps.Broken;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.login.Session.Parted;
import org.onecert.domain.refusal.AuthorisationRefusal;
import org.onecert.domain.refusal.ChallengeRefusal;
import org.onecert.domain.refusal.LogInRefusal;
import org.onecert.domain.refusal.ManagementRefusal;
import org.onecert.domain.refusal.UpgradeRefusal;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.FormKind;
import org.onecert.domain.upgrade.Upgrade;
import org.onecert.domain.upgrade.Upgrade.Completed;
import org.onecert.domain.upgrade.UpgradeId;

@DisplayName("U-2: a deputy that the main certificate upgrades")
class UpgradeByMainTest {

  private final Heir heir = new Heir();
  private final Office office = heir.office;
  private final World world = heir.world;
  private final UniqueId subject = office.deputy.certificate().facts().uniqueId();

  @Test
  @DisplayName("U-3 is main when its token has answered, and nothing has changed before")
  void is_main_when_its_token_has_answered() {
    UpgradeId upgrade = heir.confirmed();
    assertThat(office.enterprise().main()).isEqualTo(heir.mainId);

    Completed done = accepted(heir.completes(upgrade));

    assertThat(office.enterprise().main()).isEqualTo(heir.deputyId);
    assertThat(answer(world.shelves.granted.of(heir.deputyId))).isEqualTo(Grants.NONE);
    assertThat(accepted(world.upgrade.find().find(parted(), upgrade))).isEqualTo(done);
    assertThat(world.shelves.forms.all()).extracting(Form::kind).doesNotContain(FormKind.UPGRADE);
  }

  @Test
  @DisplayName("L-6 ends all sessions of both; of the main's is left what shows it")
  void ends_all_sessions_of_both() {
    accepted(heir.completes(heir.confirmed()));

    assertThat(office.honours(heir.deputy)).isFalse();
    assertThat(parted().session()).isInstanceOf(Parted.class);
  }

  private Caller<Session> parted() {
    Session left = answer(world.findSession().find(heir.main.session().id())).orElseThrow();
    return new Caller<>(left, Applicant.ADDRESS);
  }

  @Test
  @DisplayName("M-6 is noted with the proof of both tokens")
  void is_noted_with_the_proof_of_both_tokens() {
    UpgradeId upgrade = heir.confirmed();
    accepted(heir.completes(upgrade));

    assertThat(world.shelves.audit.entries())
        .filteredOn(entry -> entry.act() == Act.UPGRADE)
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.subject()).contains(subject);
          assertThat(entry.particulars().changes())
              .filteredOn(change -> change.trait() == Trait.PROOF)
              .extracting(change -> change.after().orElseThrow())
              .satisfiesExactly(
                  mains ->
                      assertThat(mains)
                          .contains(office.main.certificate().facts().fingerprint().hex())
                          .contains(" signed=", " signature="),
                  deputys ->
                      assertThat(deputys)
                          .contains(office.deputy.certificate().facts().fingerprint().hex())
                          .contains(" signed=", " signature="));
        });
  }

  @Test
  @DisplayName("U-2 refuses any other token, stays open, and the history has the attempt")
  void refuses_any_other_token() {
    UpgradeId upgrade = heir.confirmed();
    Applicant other = new Applicant(world, "309");
    other.joins();

    assertThat(refusal(heir.completes(upgrade, other)))
        .isEqualTo(ManagementRefusal.TOKEN_OF_ANOTHER_CERTIFICATE);
    assertThat(world.shelves.lastEntry())
        .isEqualTo(
            Office.refused(
                Act.UPGRADE,
                office.main,
                ManagementRefusal.TOKEN_OF_ANOTHER_CERTIFICATE,
                Particulars.of(subject)
                    .trying(Optional.of(other.certificate().facts().uniqueId()))));
    assertThat(refusal(heir.completes(upgrade, office.main)))
        .isEqualTo(ManagementRefusal.TOKEN_OF_ANOTHER_CERTIFICATE);
    assertThat(refusal(heir.completes(upgrade, office.deputy.reissued(1))))
        .isEqualTo(LogInRefusal.CERTIFICATE_CHANGED);
    accepted(heir.completes(upgrade));
  }

  @Test
  @DisplayName("L-2 takes no challenge of another upgrade, nor one twice")
  void takes_no_challenge_of_another_upgrade() {
    UpgradeId upgrade = heir.confirmed();
    Applicant other = new Applicant(world, "309");
    other.joins();
    var wrong = other.answers(Occasion.completing(upgrade));
    refusal(heir.completes(upgrade, wrong));

    assertThat(refusal(heir.completes(upgrade, wrong))).isEqualTo(ChallengeRefusal.CHALLENGE_GONE);
    var elsewhere = office.deputy.answers(Occasion.enabling(heir.deputyId));
    assertThat(refusal(heir.completes(upgrade, elsewhere)))
        .isEqualTo(ChallengeRefusal.CHALLENGE_FOR_ANOTHER_PURPOSE);
  }

  @Test
  @DisplayName("S-5 is answered the same again, and happens once for many who come at once")
  void happens_once_for_many_who_come_at_once() throws InterruptedException {
    UpgradeId upgrade = heir.confirmed();
    var proof = office.deputy.answers(Occasion.completing(upgrade));

    List<Outcome<Completed>> came = atOnce(16, () -> heir.completes(upgrade, proof));

    assertThat(came.stream().distinct()).hasSize(1);
    var before = world.shelves.everything();
    assertThat(heir.completes(upgrade, proof).await().indefinitely()).isEqualTo(came.getFirst());
    assertThat(world.shelves.everything()).isEqualTo(before);
  }

  @Test
  @DisplayName(
      "U-4 is no stranger, no deregistered deputy, not the main, and not the deputy's wish")
  void has_its_preconditions() {
    CertificateId unknown = new CertificateId(new UUID(0, 0));

    assertThat(refusal(world.upgrade.open().open(heir.main, unknown)))
        .isEqualTo(ManagementRefusal.CERTIFICATE_UNKNOWN);
    assertThat(refusal(world.upgrade.open().open(heir.main, heir.mainId)))
        .isEqualTo(UpgradeRefusal.MAIN_CERTIFICATE_ALREADY);
    assertThat(refusal(world.upgrade.open().open(heir.deputy, heir.deputyId)))
        .isEqualTo(ManagementRefusal.MAIN_CERTIFICATE_NEEDED);
    accepted(world.management.deregister().deregister(heir.main, heir.deputyId));
    assertThat(refusal(world.upgrade.open().open(heir.main, heir.deputyId)))
        .isEqualTo(AuthorisationRefusal.DEPUTY_DEREGISTERED);
    assertThat(world.shelves.upgrades.all()).isEmpty();
  }

  @Test
  @DisplayName("U-2 is one at a time: another confirmation cancels the one before")
  void is_one_at_a_time() {
    UpgradeId first = heir.confirmed();
    UpgradeId second = heir.confirmed();

    assertThat(refusal(heir.completes(first))).isEqualTo(UpgradeRefusal.UPGRADE_CANCELLED);
    accepted(heir.completes(second));
  }

  @Test
  @DisplayName("U-2 is cancelled by the main certificate, by nobody else, and not when it is done")
  void is_cancelled_by_the_main_certificate() {
    UpgradeId upgrade = heir.confirmed();
    assertThat(refusal(world.upgrade.cancel().cancel(heir.deputy, upgrade)))
        .isEqualTo(ManagementRefusal.MAIN_CERTIFICATE_NEEDED);

    accepted(world.upgrade.cancel().cancel(heir.main, upgrade));
    accepted(world.upgrade.cancel().cancel(heir.main, upgrade));

    assertThat(refusal(heir.completes(upgrade))).isEqualTo(UpgradeRefusal.UPGRADE_CANCELLED);
    assertThat(world.shelves.audit.entries())
        .filteredOn(entry -> entry.act() == Act.CANCEL_UPGRADE)
        .allSatisfy(entry -> assertThat(entry.subject()).contains(subject))
        .filteredOn(entry -> entry.refusal().isEmpty())
        .hasSize(1);
    UpgradeId done = heir.confirmed();
    accepted(heir.completes(done));
    Caller<Admitted> newMain = office.deputy.comesToWork();
    assertThat(refusal(world.upgrade.cancel().cancel(newMain, done)))
        .isEqualTo(UpgradeRefusal.UPGRADE_COMPLETED);
  }

  @Test
  @DisplayName("U-2 lapses, and the history says so, by time itself or by who comes next")
  void lapses() {
    UpgradeId upgrade = heir.confirmed();
    world.clock.pass(UpgradeRoom.LIFETIME);
    assertThat(refusal(heir.completes(upgrade))).isEqualTo(UpgradeRefusal.UPGRADE_LAPSED);

    answer(world.upgrade.lapse().lapse());
    answer(world.upgrade.lapse().lapse());

    assertThat(acts()).containsOnlyOnce(Act.LAPSE_UPGRADE).doesNotContain(Act.CANCEL_UPGRADE);
    assertThat(world.shelves.lastEntry().subject()).contains(subject);
    heir.confirmed();
    world.clock.pass(UpgradeRoom.LIFETIME);
    heir.confirmed();
    assertThat(acts()).filteredOn(act -> act == Act.LAPSE_UPGRADE).hasSize(2);
  }

  @Test
  @DisplayName("U-2 is void once its deputy is deregistered")
  void is_void_once_its_deputy_is_deregistered() {
    UpgradeId upgrade = heir.confirmed();
    accepted(world.management.deregister().deregister(heir.main, heir.deputyId));

    assertThat(refusal(heir.completes(upgrade))).isEqualTo(UpgradeRefusal.UPGRADE_VOID);
    assertThat(acts()).contains(Act.VOID_UPGRADE);
  }

  @Test
  @DisplayName("U-2 is given up when the main certificate logs out, and only then")
  void is_given_up_when_the_main_certificate_logs_out() {
    UpgradeId upgrade = heir.confirmed();
    answer(world.logOut().logOut(Applicant.anyhow(heir.deputy)));
    assertThat(acts()).doesNotContain(Act.CANCEL_UPGRADE);

    answer(world.logOut().logOut(Applicant.anyhow(heir.main)));

    assertThat(acts()).contains(Act.CANCEL_UPGRADE);
    assertThat(accepted(world.upgrade.find().find(anew(), upgrade)))
        .isInstanceOf(Upgrade.Cancelled.class);
  }

  private Caller<Session> anew() {
    return Applicant.anyhow(office.main.comesToWork());
  }

  @Test
  @DisplayName("L-6 is not begun in a session that has ended meanwhile, nor is a form")
  void is_not_begun_in_a_session_that_has_ended() {
    answer(world.logOut().logOut(Applicant.anyhow(heir.main)));
    answer(world.logOut().logOut(Applicant.anyhow(heir.deputy)));

    assertThat(refusal(world.upgrade.open().open(heir.main, heir.deputyId)))
        .isEqualTo(LogInRefusal.SESSION_ENDED);
    assertThat(refusal(heir.opensForm(heir.deputy, heir.deputyId)))
        .isEqualTo(LogInRefusal.SESSION_ENDED);
    assertThat(world.shelves.upgrades.all()).isEmpty();
  }

  @Test
  @DisplayName("U-3 is void when another deputy becomes main first")
  void is_void_when_another_deputy_becomes_main_first() {
    var other = new Applicant(world, "309");
    other.joins();
    UpgradeId upgrade =
        accepted(world.upgrade.open().open(heir.main, office.idOf(other))).terms().id();

    accepted(heir.signs(heir.sealed()));

    assertThat(accepted(world.upgrade.find().find(anew(), upgrade)))
        .isInstanceOfSatisfying(
            Upgrade.Voided.class,
            now -> assertThat(now.reason()).isEqualTo("main-certificate-changed"));
  }

  @Test
  @DisplayName("S-1 is shown to its two parties and nobody else")
  void is_shown_to_its_two_parties() {
    UpgradeId upgrade = heir.confirmed();
    Caller<Admitted> colleague = new Applicant(world, "309").joins();

    accepted(world.upgrade.find().find(Applicant.anyhow(heir.deputy), upgrade));
    assertThat(refusal(world.upgrade.find().find(Applicant.anyhow(colleague), upgrade)))
        .isEqualTo(UpgradeRefusal.UPGRADE_UNKNOWN);
  }

  @ParameterizedTest(name = "after {1} {0}")
  @CsvSource({
    "Challenges.take, 0",
    "Upgrades.put, 0",
    "Enterprises.put, 0",
    "GrantedItems.revoke, 0",
    "ChangeEvents.put, 1",
    "AuditTrail.append, 1",
    "Sessions.part, 0",
    "Notices.put, 0"
  })
  @DisplayName("U-3 leaves nothing if it breaks in the middle, and can be repeated")
  void leaves_nothing_if_it_breaks_in_the_middle(String write, int earlier) {
    UpgradeId upgrade = heir.confirmed();
    var proof = office.deputy.answers(Occasion.completing(upgrade));
    var before = world.shelves.everything();
    world.shelves.taps.breakAfter(earlier, write);

    assertThatThrownBy(() -> answer(heir.completes(upgrade, proof)))
        .isInstanceOf(Broken.class)
        .hasMessage(write);
    assertThat(world.shelves.everything()).isEqualTo(before);

    accepted(heir.completes(upgrade, proof));
  }

  private List<Act> acts() {
    return world.shelves.audit.entries().stream().map(AuditEntry::act).toList();
  }
}
