package org.onecert.token.x509;

import java.security.cert.X509Certificate;
import java.util.Optional;
import org.onecert.domain.refusal.CertificateRefusal;

/// L-3: the certificate's key is of an algorithm and size on the allow-list.
final class AllowedKey implements CertificateRule {

  @Override
  public Optional<CertificateRefusal> objection(X509Certificate certificate) {
    return CertificateRule.unless(
        SigningAlgorithm.of(certificate).isPresent(),
        CertificateRefusal.CERTIFICATE_ALGORITHM_REFUSED);
  }
}
