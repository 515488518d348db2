package org.onecert.token.x509;

import java.security.cert.X509Certificate;
import java.util.Optional;
import org.onecert.domain.refusal.CertificateRefusal;

/// L-3: the certificate says that its key may sign.
///
/// A token holds a second certificate for encryption. One that says nothing of its use could be
/// either, and is refused like it.
final class MaySign implements CertificateRule {

  /// RFC 5280, 4.2.1.3.
  private static final int DIGITAL_SIGNATURE = 0;

  private static final int NON_REPUDIATION = 1;

  @Override
  public Optional<CertificateRefusal> objection(X509Certificate certificate) {
    return CertificateRule.unless(
        Optional.ofNullable(certificate.getKeyUsage()).filter(MaySign::allows).isPresent(),
        CertificateRefusal.CERTIFICATE_NOT_FOR_SIGNING);
  }

  private static boolean allows(boolean[] usage) {
    return usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION];
  }
}
