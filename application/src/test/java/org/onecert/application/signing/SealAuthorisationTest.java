package org.onecert.application.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.atOnce;
import static org.onecert.application.Answers.refusal;
import static org.onecert.application.AuthorisationRoom.PERMIT;
import static org.onecert.application.AuthorisationRoom.SITE;
import static org.onecert.application.AuthorisationRoom.SITE_UNTIL_SPRING;
import static org.onecert.domain.Samples.NOW;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.application.Applicant;
import org.onecert.application.AuthorisationRoom;
import org.onecert.application.Office;
import org.onecert.application.World;
import org.onecert.application.port.Newcomer;
import org.onecert.application.port.PlainToken;
import org.onecert.application.port.Taps.Broken;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.Pick;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;
import org.onecert.domain.refusal.AuthorisationRefusal;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.refusal.SealRefusal;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.domain.signing.DocumentHash;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.FormKind;
import org.onecert.domain.signing.Signatory;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSession.Completed;
import org.onecert.domain.signing.SigningSession.Voided;
import org.onecert.domain.signing.SigningSessionId;

@DisplayName("G-2: the seal under an authorisation")
class SealAuthorisationTest {

  private final AuthorisationRoom room = new AuthorisationRoom();
  private final Office office = room.office;
  private final World world = room.world;
  private final UniqueId subject = office.record(office.deputy).facts().uniqueId();
  private final Grants picked = new Grants(Set.of(SITE_UNTIL_SPRING));
  private final SigningSessionId id = room.opened(SITE_UNTIL_SPRING);

  @Test
  void makes_what_was_picked_the_whole_of_what_the_deputy_may_do() {
    sealed();

    assertThat(room.held()).isEqualTo(picked);
  }

  @Test
  @DisplayName("S-5 completes the session and keeps the form")
  void completes_the_session_and_keeps_the_form() {
    Completed completed = sealed();

    assertThat(office.main.kept(id)).isEqualTo(completed);
    assertThat(completed.completion().session()).isEmpty();
    Form form = form(completed);
    assertThat(form)
        .isEqualTo(
            new Form(
                completed.completion().form(),
                office.enterprise().id(),
                FormKind.AUTHORISATION,
                id.fileName(),
                NOW,
                form.content()));
  }

  @Test
  @DisplayName("M-6 is noted, and for each deputy what it changed")
  void is_noted_and_what_it_changed() {
    int before = world.shelves.audit.entries().size();
    Completed completed = sealed();

    var change =
        Change.between(Trait.ITEMS, "construction-permit", "civilised-site until 2027-03-31");
    var entries = world.shelves.audit.entries();
    assertThat(entries.subList(before, entries.size()))
        .containsExactly(
            Office.done(
                Act.SEAL,
                office.main,
                Particulars.of(id).showing(DocumentHash.of(form(completed).content()))),
            Office.done(
                Act.AUTHORISE,
                office.main,
                Particulars.of(id)
                    .about(subject)
                    .changing(List.of(change))
                    .yielding(completed.completion().form())));
  }

  @Test
  @DisplayName("G-1 gives several deputies their items at once")
  void gives_several_deputies_their_items_at_once() {
    Applicant second = new Applicant(world, "309");
    second.joins();
    Pick other = new Pick(office.idOf(second), Grants.of(PERMIT, SITE));
    SigningSessionId both = accepted(room.open(room.main, room.pick(), other)).terms().id();

    accepted(room.seal(both));

    assertThat(room.held()).isEqualTo(Grants.NONE);
    assertThat(answer(world.shelves.granted.of(other.deputy()))).isEqualTo(other.items());
  }

  @Test
  @DisplayName("S-2 is refused by the wrong token, and nothing has happened")
  void is_refused_by_the_wrong_token() {
    SigningSession before = office.main.kept(id);
    var prepared = accepted(world.signing.prepareSeal().prepare(Applicant.anyhow(room.main), id));
    Octets deputys = PlainToken.sign(office.deputy.certificate().encoded(), prepared.toBeSigned());

    assertThat(refusal(room.seal(id, deputys))).isEqualTo(CertificateRefusal.SIGNATURE_WRONG);
    assertThat(room.held()).isEqualTo(Grants.of(PERMIT));
    assertThat(office.main.kept(id)).isEqualTo(before);
  }

  @Test
  @DisplayName("S-1 is not for the deputy to give, nor to see")
  void is_not_for_the_deputy_to_give() {
    var deputy = Applicant.anyhow(office.deputy.comesToWork());

    assertThat(refusal(world.signing.find().find(deputy, id)))
        .isEqualTo(SigningRefusal.SIGNING_SESSION_UNKNOWN);
    assertThat(refusal(world.signing.sendCode().send(Applicant.anyhow(room.main), id)))
        .isEqualTo(SigningRefusal.NOT_THIS_SIGNATORYS_TURN);
  }

  @Test
  @DisplayName("S-5 is answered the same again, and has no second effect")
  void is_answered_the_same_again() {
    Completed completed = sealed();
    accepted(room.seal(room.opened()));
    var before = world.shelves.everything();
    Octets again =
        office.main.sealsWithToken(
            answer(world.shelves.prepared.find(id, Signatory.ENTERPRISE)).orElseThrow());

    assertThat(accepted(room.seal(id, again))).isEqualTo(completed);
    assertThat(world.shelves.everything()).isEqualTo(before);
    assertThat(room.held()).isEqualTo(Grants.NONE);
    assertThat(refusal(room.seal(id, seal("another"))))
        .isEqualTo(CertificateRefusal.SIGNATURE_WRONG);
  }

  private static Octets seal(String text) {
    return Newcomer.octets(text);
  }

  @Test
  @DisplayName("S-5 has one effect for many who come at once")
  void has_one_effect_for_many_who_come_at_once() throws InterruptedException {
    var prepared = accepted(world.signing.prepareSeal().prepare(Applicant.anyhow(room.main), id));
    Octets signature = office.main.sealsWithToken(prepared);

    List<Outcome<SigningSession>> came = atOnce(16, () -> room.seal(id, signature));

    assertThat(came.stream().distinct()).hasSize(1);
    assertThat(world.shelves.audit.entries())
        .filteredOn(entry -> entry.act() == Act.AUTHORISE)
        .hasSize(1);
  }

  @Test
  @DisplayName("G-3 voids the session if the deputy's items changed since the form was made")
  void voids_the_session_if_the_deputys_items_changed() {
    accepted(room.seal(room.opened(Grant.of(SITE))));

    assertVoid(AuthorisationRefusal.DEPUTY_ITEMS_CHANGED, Grants.of(SITE));
  }

  @Test
  @DisplayName("G-3 voids the session if the deputy was deregistered since")
  void voids_the_session_if_the_deputy_was_deregistered() {
    accepted(world.management.deregister().deregister(room.main, room.deputy));

    assertVoid(AuthorisationRefusal.DEPUTY_DEREGISTERED, Grants.NONE);
  }

  @Test
  @DisplayName("G-3 voids the session if another certificate is the main one since")
  void voids_the_session_if_the_main_changed() {
    Enterprise now = office.enterprise();
    answer(
        world.shelves.enterprises.put(
            new Enterprise(now.id(), now.uscc(), now.name(), now.profile(), room.deputy)));

    assertVoid(AuthorisationRefusal.MAIN_CERTIFICATE_CHANGED, Grants.of(PERMIT));
  }

  private void assertVoid(Refusal reason, Grants held) {
    assertThat(refusal(room.seal(id))).isEqualTo(reason);

    assertThat(office.main.kept(id))
        .isInstanceOfSatisfying(
            Voided.class, now -> assertThat(now.reason()).isEqualTo(reason.code()));
    assertThat(room.held()).isEqualTo(held);
    var because = List.of(Change.to(Trait.REASON, reason.code()));
    assertThat(world.shelves.audit.entries())
        .contains(
            Office.done(
                Act.VOID_SIGNING, office.main, Particulars.of(id).about(subject).changing(because)),
            Office.refused(Act.SEAL, office.main, reason, Particulars.of(id)));
  }

  @ParameterizedTest(name = "{0} after {1}")
  @CsvSource({
    "GrantedItems.put, 0",
    "Forms.put, 0",
    "AuditTrail.append, 0",
    "AuditTrail.append, 1",
    "SigningSessions.put, 0"
  })
  @DisplayName("S-5 leaves nothing if it breaks in the middle, and can be repeated")
  void leaves_nothing_if_it_breaks_in_the_middle(String write, int earlier) {
    SigningSession before = office.main.kept(id);
    accepted(world.signing.prepareSeal().prepare(Applicant.anyhow(room.main), id));
    var entries = world.shelves.audit.entries();
    world.shelves.taps.breakAfter(earlier, write);

    assertThatThrownBy(() -> answer(room.seal(id))).isInstanceOf(Broken.class).hasMessage(write);
    assertThat(room.held()).isEqualTo(Grants.of(PERMIT));
    assertThat(world.shelves.audit.entries()).isEqualTo(entries);
    assertThat(office.main.kept(id)).isEqualTo(before);

    sealed();
    assertThat(room.held()).isEqualTo(picked);
  }

  @Test
  @DisplayName("A-3 is refused when the seal of the main's token does not hold any more")
  void is_refused_when_the_seal_does_not_hold_any_more() {
    var prepared = accepted(world.signing.prepareSeal().prepare(Applicant.anyhow(room.main), id));
    var signature = office.main.sealsWithToken(prepared);
    var before = office.main.kept(id);
    world.agents.seals.refuses(SealRefusal.SEAL_NOT_VALID_NOW);

    assertThat(refusal(room.seal(id, signature))).isEqualTo(SealRefusal.SEAL_NOT_VALID_NOW);
    assertThat(room.held()).isEqualTo(Grants.of(PERMIT));
    assertThat(office.main.kept(id)).isEqualTo(before);
  }

  private Completed sealed() {
    return (Completed) accepted(room.seal(id));
  }

  private Form form(Completed completed) {
    return answer(world.shelves.forms.find(completed.completion().form())).orElseThrow();
  }
}
