package org.onecert.application.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.World;
import org.onecert.application.port.PlainToken;
import org.onecert.application.port.Taps.Broken;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.refusal.SealRefusal;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.domain.signing.DocumentHash;
import org.onecert.domain.signing.DocumentStage;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSession.AwaitingRepresentative;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;
import org.onecert.domain.signing.SigningSessionId;

@DisplayName("S-2: sealing the form")
class SealFormTest {

  private final World world = new World();
  private final Applicant applicant = new Applicant(world, "109");
  private final Caller<Activating> caller = applicant.comesToActivate();
  private final AwaitingSeal opened = applicant.opens(caller);
  private final SigningSessionId id = opened.terms().id();

  @Test
  void keeps_the_sealed_form_and_lets_the_representative_sign() {
    SigningSession sealed = applicant.seals(caller, id);

    Octets form = answer(world.shelves.documents.find(id, DocumentStage.SEALED)).orElseThrow();
    DocumentHash hash = DocumentHash.of(form);
    assertThat(sealed).isEqualTo(new AwaitingRepresentative(opened.terms(), hash));
    assertThat(applicant.kept(id)).isEqualTo(sealed);
    assertThat(world.shelves.lastEntry())
        .isEqualTo(entry(Optional.empty(), Particulars.of(id).showing(hash)));
  }

  @Test
  @DisplayName("S-2: leaves the session as it was when the signature is wrong")
  void leaves_the_session_as_it_was_when_the_signature_is_wrong() {
    Octets right = applicant.sealsWithToken(applicant.prepares(caller, id));
    Octets foreign = new Applicant(world, "209").sealsWithToken(applicant.prepares(caller, id));

    assertThat(refused(foreign)).isEqualTo(CertificateRefusal.SIGNATURE_WRONG);
    assertThat(refused(right.sha256())).isEqualTo(CertificateRefusal.SIGNATURE_WRONG);
    assertUnsealed("signature-wrong");
    assertThat(answer(seal(right))).isInstanceOf(Outcome.Accepted.class);
  }

  @Test
  void is_refused_when_nothing_was_prepared() {
    assertThat(refused(PlainToken.text("any"))).isEqualTo(SigningRefusal.SIGNATURE_NOT_PREPARED);
    assertUnsealed("signature-not-prepared");
  }

  @Test
  @DisplayName("S-2: checks certificate and seal anew")
  void checks_certificate_and_seal_anew() {
    Octets signature = applicant.sealsWithToken(applicant.prepares(caller, id));
    world.agents.seals.refuses(SealRefusal.SEAL_NOT_VALID_NOW);
    assertThat(refused(signature)).isEqualTo(SealRefusal.SEAL_NOT_VALID_NOW);

    world.agents.tokens.refuses(applicant.certificate(), CertificateRefusal.CERTIFICATE_REVOKED);
    assertThat(refused(signature)).isEqualTo(CertificateRefusal.CERTIFICATE_REVOKED);
    assertUnsealed("certificate-revoked");
  }

  @Test
  @DisplayName("S-1: is refused when it is the representative's turn, and changes nothing")
  void is_refused_when_it_is_the_representatives_turn() {
    Octets signature = applicant.sealsWithToken(applicant.prepares(caller, id));
    answer(seal(signature));
    SigningSession sealed = applicant.kept(id);

    assertThat(refused(signature)).isEqualTo(SigningRefusal.NOT_THIS_SIGNATORYS_TURN);
    assertThat(applicant.kept(id)).isEqualTo(sealed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"SigningSessions.put", "SigningDocuments.put", "AuditTrail.append"})
  @DisplayName("P-2: keeps session, form and note together or none of them")
  void keeps_session_form_and_note_together_or_none(String write) {
    Octets signature = applicant.sealsWithToken(applicant.prepares(caller, id));
    int entries = world.shelves.audit.entries().size();
    world.shelves.taps.breakAfter(0, write);

    assertThatThrownBy(() -> answer(seal(signature))).isInstanceOf(Broken.class);
    assertThat(applicant.kept(id)).isEqualTo(opened);
    assertThat(answer(world.shelves.documents.find(id, DocumentStage.SEALED))).isEmpty();
    assertThat(world.shelves.audit.entries()).hasSize(entries);
    assertThat(answer(seal(signature))).isInstanceOf(Outcome.Accepted.class);
  }

  private void assertUnsealed(String reason) {
    assertThat(applicant.kept(id)).isEqualTo(opened);
    assertThat(answer(world.shelves.documents.find(id, DocumentStage.SEALED))).isEmpty();
    assertThat(world.shelves.lastEntry()).isEqualTo(entry(Optional.of(reason), Particulars.of(id)));
  }

  private Uni<Outcome<SigningSession>> seal(Octets signature) {
    return world.signing.seal().seal(Applicant.anyhow(caller), id, signature);
  }

  private Refusal refused(Octets signature) {
    return refusal(seal(signature));
  }

  private AuditEntry entry(Optional<String> refusal, Particulars particulars) {
    return new AuditEntry(
        NOW,
        Act.SEAL,
        Optional.of(applicant.certificate().facts()),
        refusal,
        Applicant.ADDRESS,
        particulars);
  }
}
