package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.refusal.SealRefusal;
import org.onecert.domain.signing.Seal;
import org.onecert.domain.signing.SealPicture;

/// Finds a seal good if it is that of the certificate, until a test says otherwise.
public final class ScriptedSealVerifier implements SealVerifier {

  private Optional<SealRefusal> script = Optional.empty();

  public void refuses(SealRefusal reason) {
    script = Optional.of(reason);
  }

  @Override
  public Uni<Outcome<Seal>> verify(Octets sealData, GenuineCertificate certificate) {
    return Uni.createFrom().item(() -> finding(sealData, certificate));
  }

  private Outcome<Seal> finding(Octets sealData, GenuineCertificate certificate) {
    if (!sealData.equals(PlainToken.sealOf(certificate.encoded()))) {
      return Outcome.refused(SealRefusal.SEAL_OF_ANOTHER_CERTIFICATE);
    }
    return script
        .<Outcome<Seal>>map(Outcome::refused)
        .orElse(Outcome.accepted(seal(sealData, certificate)));
  }

  /// What it finds to be a certificate's seal.
  public static Seal seal(Octets sealData, GenuineCertificate certificate) {
    return new Seal(
        sealData.sha256().toHex(),
        certificate.facts().enterpriseName().value(),
        new SealPicture(PlainToken.text("picture"), 40, 40),
        certificate.facts().validity(),
        sealData);
  }
}
