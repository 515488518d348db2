package org.onecert.application.upgrade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.atOnce;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;

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
import org.onecert.application.signing.SignAsRepresentative.Done;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.RegistryEntry;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.event.EventKind;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.login.Session.Parted;
import org.onecert.domain.login.Session.Updating;
import org.onecert.domain.notice.Notice;
import org.onecert.domain.notice.NoticeKind;
import org.onecert.domain.people.DocumentKind;
import org.onecert.domain.people.IdentityDocument;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.refusal.ActivationRefusal;
import org.onecert.domain.refusal.AuthorisationRefusal;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.domain.refusal.CodeWrong;
import org.onecert.domain.refusal.ManagementRefusal;
import org.onecert.domain.refusal.SealRefusal;
import org.onecert.domain.refusal.UpgradeRefusal;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.FormKind;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;
import org.onecert.domain.signing.SigningSession.Voided;
import org.onecert.domain.signing.SigningSessionId;

@DisplayName("U-1: a deputy that upgrades itself under a form")
class UpgradeByFormTest {

  private final Heir heir = new Heir();
  private final Office office = heir.office;
  private final World world = heir.world;

  @Test
  @DisplayName("U-3 is main when both have signed, without grants, and the old main a deputy")
  void is_main_when_both_have_signed() {
    Done done = accepted(heir.signs(heir.sealed()));

    assertThat(office.enterprise().main()).isEqualTo(heir.deputyId);
    assertThat(office.enterprise().roleOf(heir.mainId)).isEqualTo(Role.DEPUTY);
    assertThat(answer(world.shelves.granted.of(heir.deputyId))).isEqualTo(Grants.NONE);
    assertThat(done.session()).isEmpty();
    assertThat(world.shelves.forms.all()).extracting(Form::kind).contains(FormKind.UPGRADE);
  }

  @Test
  @DisplayName("L-6, U-3 ends all sessions of both; of its own is left what fetches the form")
  void ends_all_sessions_of_both() {
    Caller<Admitted> elsewhere = office.deputy.comesToWork();
    SigningSessionId id = heir.sealed();
    FormId form = accepted(heir.signs(id)).signing().completion().form();

    assertThat(office.honours(heir.main)).isFalse();
    assertThat(office.honours(elsewhere)).isFalse();
    Session left = answer(world.findSession().find(heir.deputy.session().id())).orElseThrow();
    assertThat(left).isInstanceOf(Parted.class);
    Caller<Session> parted = new Caller<>(left, Applicant.ADDRESS);
    assertThat(accepted(world.signing.readForm().read(parted, form)).id()).isEqualTo(form);
    world.clock.pass(UpgradeRoom.PARTING);
    assertThat(office.honours(heir.deputy)).isFalse();
  }

  @Test
  @DisplayName("S-5 is answered the same again, for whoever has the code, and has no second effect")
  void is_answered_the_same_again() {
    SigningSessionId id = heir.sealed();
    Done done = accepted(heir.signs(id));
    var before = world.shelves.everything();

    assertThat(accepted(heir.signs(id))).isEqualTo(done);
    assertThat(world.shelves.everything()).isEqualTo(before);
  }

  @Test
  @DisplayName("S-5 happens once when it is asked for many times at once")
  void happens_once_when_asked_for_many_times_at_once() throws InterruptedException {
    SigningSessionId id = heir.sealed();

    List<Outcome<Done>> came = atOnce(16, () -> heir.signs(id));

    assertThat(came.stream().distinct()).hasSize(1);
    assertThat(world.shelves.audit.entries())
        .filteredOn(entry -> entry.act() == Act.UPGRADE)
        .hasSize(1);
  }

  @Test
  @DisplayName("M-6 is noted of both, with the form")
  void is_noted_of_both() {
    SigningSessionId id = heir.sealed();
    FormId form = accepted(heir.signs(id)).signing().completion().form();

    Particulars step = Particulars.of(id).yielding(form);
    assertThat(world.shelves.audit.entries())
        .contains(
            Office.done(
                Act.UPGRADE,
                office.deputy,
                step.about(office.deputy.certificate().facts().uniqueId())
                    .changing(
                        List.of(
                            Change.between(Trait.ROLE, "deputy", "main"),
                            new Change(
                                Trait.ITEMS,
                                Optional.of("construction-permit"),
                                Optional.empty())))),
            Office.done(
                Act.DEMOTE,
                office.deputy,
                step.about(office.main.certificate().facts().uniqueId())
                    .changing(List.of(Change.between(Trait.ROLE, "main", "deputy")))));
  }

  @Test
  @DisplayName("G-4 is told to business systems: first who is main no more, then who is")
  void is_told_to_business_systems() {
    accepted(heir.signs(heir.sealed()));

    assertThat(world.shelves.events.all())
        .extracting(event -> event.occurrence().kind())
        .endsWith(EventKind.DEMOTED, EventKind.UPGRADED);
  }

  @Test
  @DisplayName("U-3 is told to both holders")
  void is_told_to_both_holders() {
    accepted(heir.signs(heir.sealed()));

    assertThat(world.shelves.notices.all())
        .extracting(Notice::kind)
        .containsExactly(NoticeKind.UPGRADED, NoticeKind.DEMOTED);
  }

  @Test
  @DisplayName(
      "A-1 is signed by whom the registry names now, and the enterprise has his data since")
  void is_signed_by_whom_the_registry_names_now() {
    LegalRepresentative successor =
        new LegalRepresentative(
            Samples.line("李四"),
            new IdentityDocument(DocumentKind.RESIDENT_ID, "11010519491231002X"));
    var entry =
        new RegistryEntry(
            Samples.USCC,
            Samples.line("上海某某公司"),
            Samples.line("有限责任公司"),
            Samples.line("上海市黄浦区"),
            successor);
    answer(world.shelves.registry.putAll(List.of(entry)));
    world.agents.personalSigning.hosts(successor);

    SigningSessionId id = heir.sealed();

    assertThat(office.deputy.kept(id).terms().matter().representative()).contains(successor);
    accepted(heir.signs(id));
    assertThat(office.enterprise().profile()).isEqualTo(entry.profile());
  }

  @Test
  @DisplayName("A-3 has its preconditions, each with its own refusal, which the history has")
  void has_its_preconditions() {
    assertThat(refusal(heir.opensForm(heir.deputy, heir.deputyId, Optional.empty())))
        .isEqualTo(SealRefusal.SEAL_MISSING);
    assertThat(
            refusal(
                heir.opensForm(heir.deputy, heir.deputyId, Optional.of(Heir.seal(office.main)))))
        .isEqualTo(SealRefusal.SEAL_OF_ANOTHER_CERTIFICATE);
    assertThat(world.shelves.lastEntry())
        .isEqualTo(
            Office.refused(
                Act.OPEN_UPGRADE,
                office.deputy,
                SealRefusal.SEAL_OF_ANOTHER_CERTIFICATE,
                Particulars.of(office.deputy.certificate().facts().uniqueId())));
    world.agents.personalSigning.forgets(Samples.representative());
    assertThat(refusal(heir.opensForm(heir.deputy, heir.deputyId)))
        .isEqualTo(ActivationRefusal.REPRESENTATIVE_HAS_NO_CERTIFICATE);
  }

  @Test
  @DisplayName("U-1, U-4 is nobody's but its own")
  void is_nobodys_but_its_own() {
    CertificateId unknown = new CertificateId(new UUID(0, 0));
    var other = new Applicant(world, "309");
    Caller<Admitted> colleague = other.joins();

    assertThat(refusal(heir.opensForm(heir.main, heir.deputyId)))
        .isEqualTo(UpgradeRefusal.DEPUTY_CERTIFICATE_NEEDED);
    assertThat(refusal(heir.opensForm(heir.main, heir.mainId)))
        .isEqualTo(UpgradeRefusal.MAIN_CERTIFICATE_ALREADY);
    assertThat(refusal(heir.opensForm(colleague, heir.deputyId)))
        .isEqualTo(ManagementRefusal.MAIN_CERTIFICATE_NEEDED);
    assertThat(refusal(heir.opensForm(heir.deputy, unknown)))
        .isEqualTo(ManagementRefusal.CERTIFICATE_UNKNOWN);
    assertThat(world.shelves.lastEntry().particulars().tried())
        .contains(unknown.value().toString());
  }

  @Test
  @DisplayName("S-2 is not sealed by the main certificate's token")
  void is_not_sealed_by_the_mains_token() {
    SigningSessionId id = accepted(heir.opensForm(heir.deputy, heir.deputyId)).terms().id();
    Caller<Session> anyhow = Applicant.anyhow(heir.deputy);
    var prepared = accepted(world.signing.prepareSeal().prepare(anyhow, id));

    Octets mains = office.main.sealsWithToken(prepared);

    assertThat(refusal(world.signing.seal().seal(anyhow, id, mains)))
        .isEqualTo(CertificateRefusal.SIGNATURE_WRONG);
    assertThat(office.deputy.kept(id)).isInstanceOf(AwaitingSeal.class);
  }

  @Test
  @DisplayName("A-3 is refused when the seal of the deputy's token does not hold any more")
  void is_refused_when_the_seal_does_not_hold_any_more() {
    SigningSessionId id = accepted(heir.opensForm(heir.deputy, heir.deputyId)).terms().id();
    Caller<Session> anyhow = Applicant.anyhow(heir.deputy);
    var prepared = accepted(world.signing.prepareSeal().prepare(anyhow, id));
    Octets signature = office.deputy.sealsWithToken(prepared);
    world.agents.seals.refuses(SealRefusal.SEAL_MAKER_UNTRUSTED);

    assertThat(refusal(world.signing.seal().seal(anyhow, id, signature)))
        .isEqualTo(SealRefusal.SEAL_MAKER_UNTRUSTED);
    assertThat(office.deputy.kept(id)).isInstanceOf(AwaitingSeal.class);
  }

  @Test
  @DisplayName("S-3 takes no code of another session")
  void takes_no_code_of_another_session() {
    SigningSessionId first = heir.sealed();
    SigningSessionId second = heir.sealed();
    String theirs = world.agents.personalSigning.codeFor(second);

    assertThat(refusal(world.signing.sign().sign(Applicant.anyhow(heir.deputy), first, theirs)))
        .isInstanceOf(CodeWrong.class);
    assertThat(office.enterprise().main()).isEqualTo(heir.mainId);
  }

  @Test
  @DisplayName("U-3 is void if the main certificate changed since the form was made")
  void is_void_if_the_main_certificate_changed() {
    SigningSessionId id = heir.sealed();
    Caller<Updating> renewing = office.main.reissued(1).comesToUpdate();
    accepted(world.management.update().update(renewing));

    assertThat(refusal(heir.signs(id))).isEqualTo(AuthorisationRefusal.MAIN_CERTIFICATE_CHANGED);
    assertThat(office.deputy.kept(id))
        .isInstanceOfSatisfying(
            Voided.class, now -> assertThat(now.reason()).isEqualTo("main-certificate-changed"));
    assertThat(office.enterprise().main()).isEqualTo(heir.mainId);
  }

  @Test
  @DisplayName("U-3 voids what others had begun under the old main certificate, and only that")
  void voids_what_others_had_begun() {
    var other = new Applicant(world, "309");
    Caller<Admitted> colleague = other.joins();
    SigningSessionId others =
        accepted(heir.opensForm(colleague, office.idOf(other), Optional.of(Heir.seal(other))))
            .terms()
            .id();

    accepted(heir.signs(heir.sealed()));

    assertThat(other.kept(others)).isInstanceOf(Voided.class);
    assertThat(office.deputy.kept(office.halfDone)).isInstanceOf(AwaitingSeal.class);
  }

  @ParameterizedTest(name = "after {1} {0}")
  @CsvSource({
    "SigningSessions.put, 0",
    "Forms.put, 0",
    "AuditTrail.append, 0",
    "Enterprises.put, 0",
    "GrantedItems.revoke, 0",
    "ChangeEvents.put, 0",
    "ChangeEvents.put, 1",
    "AuditTrail.append, 2",
    "Sessions.endAll, 1",
    "Sessions.part, 0",
    "Notices.put, 1"
  })
  @DisplayName("S-5 leaves nothing if it breaks in the middle, and can be repeated")
  void leaves_nothing_if_it_breaks_in_the_middle(String write, int earlier) {
    SigningSessionId id = heir.sealed();
    var before = world.shelves.everything();
    world.shelves.taps.breakAfter(earlier, write);

    assertThatThrownBy(() -> answer(heir.signs(id))).isInstanceOf(Broken.class).hasMessage(write);
    assertThat(world.shelves.everything()).isEqualTo(before);

    accepted(heir.signs(id));
    assertThat(office.enterprise().main()).isEqualTo(heir.deputyId);
    assertThat(world.clock.instant()).isEqualTo(NOW);
  }
}
