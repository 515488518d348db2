package org.onecert.token.x509;

import java.security.cert.X509Certificate;
import java.util.Optional;
import org.onecert.domain.refusal.CertificateRefusal;

/// One rule about one certificate, whoever issued it.
@FunctionalInterface
interface CertificateRule {

  /// Why the certificate breaks the rule; empty if it does not.
  Optional<CertificateRefusal> objection(X509Certificate certificate);

  /// A rule that holds or is broken, and what it is called when it is broken.
  static Optional<CertificateRefusal> unless(boolean holds, CertificateRefusal refusal) {
    return holds ? Optional.empty() : Optional.of(refusal);
  }
}
