package org.onecert.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Fingerprint;
import org.onecert.domain.certificate.OrganisationCode;
import org.onecert.domain.login.SessionId;
import org.onecert.domain.signing.Completion;
import org.onecert.domain.signing.DocumentHash;
import org.onecert.domain.signing.DocumentStage;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.Signatory;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSession.AwaitingRepresentative;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;
import org.onecert.domain.signing.SigningSession.Cancelled;
import org.onecert.domain.signing.SigningSession.Completed;
import org.onecert.domain.signing.SigningSession.Lapsed;
import org.onecert.domain.signing.SigningSession.Open;
import org.onecert.domain.signing.SigningSession.Voided;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.domain.signing.SigningTerms;

/// What holds of signing sessions and what belongs to them, whoever keeps them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SigningContract {

  private static final DocumentHash HASH = DocumentHash.of(Newcomer.octets("form"));

  private final Ports ports;

  protected SigningContract(Ports ports) {
    this.ports = ports;
  }

  Stream<SigningSession> states() {
    SigningTerms terms = Newcomer.arrives().terms();
    return Stream.of(
        new AwaitingSeal(terms, HASH),
        new AwaitingRepresentative(terms, HASH),
        new Lapsed(terms),
        new Cancelled(terms),
        new Voided(terms, "enterprise-has-main"));
  }

  @ParameterizedTest
  @MethodSource("states")
  @DisplayName("S-1 a session is taken up in the state that it was left in")
  void give_back_every_state(SigningSession session) {
    ports.run(() -> ports.signing().put(session));

    assertThat(ports.run(() -> ports.signing().find(session.terms().id()))).contains(session);
    assertThat(ports.run(() -> claim(session.terms().id()))).contains(session);
  }

  @Test
  @DisplayName("G-2 an authorisation is taken up in the state that it was left in")
  void give_back_an_authorisation_in_every_state() {
    SigningTerms terms = Newcomer.arrives().authorisation();

    for (SigningSession session :
        List.of(
            new AwaitingSeal(terms, HASH),
            new Lapsed(terms),
            new Cancelled(terms),
            new Voided(terms, "deputy-items-changed"))) {
      ports.run(() -> ports.signing().put(session));
      assertThat(ports.run(() -> ports.signing().find(terms.id()))).contains(session);
    }
  }

  @Test
  @DisplayName("U-1 an upgrade is taken up in the state that it was left in")
  void give_back_an_upgrade_in_every_state() {
    SigningTerms terms = Newcomer.arrives().upgrade();

    for (SigningSession session :
        List.of(
            new AwaitingSeal(terms, HASH),
            new AwaitingRepresentative(terms, HASH),
            new Lapsed(terms),
            new Cancelled(terms),
            new Voided(terms, "main-certificate-changed"))) {
      ports.run(() -> ports.signing().put(session));
      assertThat(ports.run(() -> ports.signing().find(terms.id()))).contains(session);
    }
  }

  @Test
  @DisplayName("A-5 a completed activation is given back with its form and its log-in session")
  void give_back_a_completed_activation() {
    Newcomer settled = ports.settled();

    giveBack(settled, settled.terms(), Optional.of(new SessionId(UUID.randomUUID())));
  }

  @Test
  @DisplayName("G-2 a completed authorisation is given back with its form")
  void give_back_a_completed_authorisation() {
    Newcomer settled = ports.settled();

    giveBack(settled, settled.authorisation(), Optional.empty());
  }

  @Test
  @DisplayName("U-1 a completed upgrade is given back with its form")
  void give_back_a_completed_upgrade() {
    Newcomer settled = ports.settled();

    giveBack(settled, settled.upgrade(), Optional.empty());
  }

  private void giveBack(Newcomer settled, SigningTerms terms, Optional<SessionId> opened) {
    Form form =
        new Form(
            new FormId(UUID.randomUUID()),
            settled.id(),
            terms.matter().kind(),
            terms.id().fileName(),
            Samples.NOW,
            Newcomer.octets("form"));
    SigningSession completed =
        new Completed(terms, new Completion(Samples.NOW, form.id(), settled.id(), opened));

    ports.run(() -> ports.forms().put(form));
    ports.run(() -> ports.signing().put(completed));

    assertThat(ports.run(() -> ports.forms().find(form.id()))).contains(form);
    assertThat(ports.run(() -> ports.forms().find(terms.id()))).contains(form);
    assertThat(ports.run(() -> ports.signing().find(terms.id()))).contains(completed);
  }

  @Test
  void know_nothing_of_a_session_that_never_was() {
    SigningSessionId none = new SigningSessionId(UUID.randomUUID());

    assertThat(ports.run(() -> ports.signing().find(none))).isEmpty();
    assertThat(ports.run(() -> ports.forms().find(none))).isEmpty();
    assertThat(ports.run(() -> claim(none))).isEmpty();
    assertThat(ports.run(() -> ports.documents().find(none, DocumentStage.PRINTED))).isEmpty();
    assertThat(ports.run(() -> ports.prepared().find(none, Signatory.ENTERPRISE))).isEmpty();
  }

  @Test
  void never_change_a_document() {
    SigningSessionId id = opened();
    ports.run(() -> ports.documents().put(id, DocumentStage.PRINTED, Newcomer.octets("printed")));
    ports.run(() -> ports.documents().put(id, DocumentStage.SEALED, Newcomer.octets("sealed")));

    assertThatThrownBy(() ->
            ports.run(
                () -> ports.documents().put(id, DocumentStage.PRINTED, Newcomer.octets("other"))))
        .isInstanceOf(Exception.class);

    assertThat(ports.run(() -> ports.documents().find(id, DocumentStage.PRINTED)))
        .contains(Newcomer.octets("printed"));
  }

  @Test
  @DisplayName("S-2 the first preparation for a signatory stands")
  void keep_the_first_preparation() {
    SigningSessionId id = opened();
    PreparedSignature first = new PreparedSignature(Newcomer.octets("a"), Newcomer.octets("b"));
    PreparedSignature second = new PreparedSignature(Newcomer.octets("c"), Newcomer.octets("d"));

    assertThat(ports.run(() -> ports.prepared().keepFirst(id, Signatory.ENTERPRISE, first)))
        .isEqualTo(first);
    assertThat(ports.run(() -> ports.prepared().keepFirst(id, Signatory.ENTERPRISE, second)))
        .isEqualTo(first);
    assertThat(ports.run(() -> ports.prepared().find(id, Signatory.ENTERPRISE))).contains(first);
  }

  @Test
  @DisplayName("S-6 a session is overdue while somebody has to sign though its time is over")
  void know_what_is_overdue() {
    SigningTerms terms = Newcomer.arrives().terms();
    ports.run(() -> ports.signing().put(new AwaitingRepresentative(terms, HASH)));

    assertThat(overdue(terms.lapsesAt().minusSeconds(1))).doesNotContain(terms.id());
    assertThat(overdue(terms.lapsesAt())).contains(terms.id());
    ports.run(() -> ports.signing().put(new Lapsed(terms)));
    assertThat(overdue(terms.lapsesAt())).doesNotContain(terms.id());
  }

  @Test
  void name_no_more_overdue_sessions_than_asked_for() {
    opened();
    opened();

    assertThat(ports.run(() -> ports.signing().overdue(Samples.NOW.plus(Duration.ofDays(1)), 1)))
        .hasSize(1);
  }

  @Test
  @DisplayName("L-6 those that a certificate has begun to sign are found while they are open")
  void know_what_a_certificate_has_begun_to_sign() {
    Newcomer newcomer = Newcomer.arrives();
    Open sealing = new AwaitingSeal(newcomer.terms(), HASH);
    Open signing = new AwaitingRepresentative(newcomer.terms(), HASH);
    Open gone = new AwaitingSeal(newcomer.terms(), HASH);
    opened();
    List.of(sealing, signing, gone, gone.cancelled())
        .forEach(session -> ports.run(() -> ports.signing().put(session)));

    assertThat(ports.run(() -> claimOpen(newcomer.facts().fingerprint())))
        .containsExactlyInAnyOrder(sealing, signing);
    assertThat(ports.run(() -> claimOpen(Newcomer.arrives().facts().fingerprint()))).isEmpty();
  }

  @Test
  @DisplayName("U-3 those of all certificates of an enterprise are found while they are open")
  void know_what_is_open_in_an_enterprise() {
    Newcomer newcomer = Newcomer.arrives();
    Open mains = new AwaitingSeal(newcomer.authorisation(), HASH);
    Open deputys = new AwaitingRepresentative(newcomer.upgrade(), HASH);
    Open moved = new AwaitingSeal(newcomer.moved().terms(), HASH);
    Open gone = new AwaitingSeal(newcomer.terms(), HASH);
    opened();
    List.of(mains, deputys, moved, gone, gone.cancelled())
        .forEach(session -> ports.run(() -> ports.signing().put(session)));
    OrganisationCode enterprise = newcomer.uscc().organisationCode();

    assertThat(ports.run(() -> ports.signing().open(enterprise)))
        .containsExactlyInAnyOrder(mains, deputys, moved);
    assertThat(
            ports.run(() ->
                ports.transactions().inTransaction(() -> ports.signing().claimOpen(enterprise))))
        .containsExactlyInAnyOrder(mains, deputys, moved);
  }

  private Uni<List<Open>> claimOpen(Fingerprint sealing) {
    return ports.transactions().inTransaction(() -> ports.signing().claimOpen(sealing));
  }

  private List<SigningSessionId> overdue(Instant now) {
    return ports.run(() -> ports.signing().overdue(now, 1_000));
  }

  private SigningSessionId opened() {
    SigningTerms terms = Newcomer.arrives().terms();
    ports.run(() -> ports.signing().put(new AwaitingSeal(terms, HASH)));
    return terms.id();
  }

  private Uni<Optional<SigningSession>> claim(SigningSessionId id) {
    return ports.transactions().inTransaction(() -> ports.signing().claim(id));
  }
}
