package org.onecert.application.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.refusal;
import static org.onecert.domain.Samples.NOW;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.Caller;
import org.onecert.application.World;
import org.onecert.application.port.PdfSigner.SignatureOrder;
import org.onecert.application.port.PlainToken;
import org.onecert.application.port.PreparedSignature;
import org.onecert.application.port.ScriptedSealVerifier;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.refusal.SealRefusal;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.domain.signing.Seal;
import org.onecert.domain.signing.Signatory;
import org.onecert.domain.signing.SigningSessionId;

@DisplayName("S-2: preparing the seal")
class PrepareSealTest {

  private final World world = new World();
  private final Applicant applicant = new Applicant(world, "109");
  private final Caller<Activating> caller = applicant.comesToActivate();
  private final SigningSessionId id = applicant.opens(caller).terms().id();

  @Test
  void orders_the_enterprises_signature_with_its_seal() {
    applicant.prepares(caller, id);

    SignatureOrder order = world.agents.signer.orders().getLast();
    assertThat(order)
        .isEqualTo(
            new SignatureOrder(
                order.document(),
                Signatory.ENTERPRISE,
                List.of(applicant.certificate().encoded()),
                applicant.certificate().facts().enterpriseName(),
                Optional.of(seal()),
                NOW));
  }

  private Seal seal() {
    var certificate = applicant.certificate();
    return ScriptedSealVerifier.seal(PlainToken.sealOf(certificate.encoded()), certificate);
  }

  @Test
  void yields_the_same_however_often_it_is_asked_for() {
    PreparedSignature first = applicant.prepares(caller, id);
    world.clock.pass(Duration.ofMinutes(1));

    assertThat(applicant.prepares(caller, id)).isEqualTo(first);
  }

  @Test
  @DisplayName("S-1: yields the same to one who logged in anew with the same certificate")
  void yields_the_same_to_one_who_logged_in_anew() {
    PreparedSignature first = applicant.prepares(caller, id);

    assertThat(applicant.prepares(applicant.comesToActivate(), id)).isEqualTo(first);
  }

  @Test
  void is_refused_when_the_certificate_does_not_hold_any_more() {
    world.agents.tokens.refuses(applicant.certificate(), CertificateRefusal.CERTIFICATE_REVOKED);

    assertThat(refused()).isEqualTo(CertificateRefusal.CERTIFICATE_REVOKED);
  }

  @Test
  void is_refused_when_the_seal_does_not_hold_any_more() {
    world.agents.seals.refuses(SealRefusal.SEAL_NOT_VALID_NOW);

    assertThat(refused()).isEqualTo(SealRefusal.SEAL_NOT_VALID_NOW);
  }

  @Test
  @DisplayName("S-1: is refused when the enterprise has sealed already")
  void is_refused_when_the_enterprise_has_sealed_already() {
    applicant.seals(caller, id);

    assertThat(refused()).isEqualTo(SigningRefusal.NOT_THIS_SIGNATORYS_TURN);
  }

  private Refusal refused() {
    return refusal(world.signing.prepareSeal().prepare(Applicant.anyhow(caller), id));
  }
}
