package org.onecert.token.ocsp;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.onecert.token.x509.CertificatePaths;
import org.onecert.token.x509.Issuance;
import org.onecert.token.x509.PathValidity;

/// Whether an issuer authorised a certificate to answer for it (RFC 6960, 4.2.2.2): it issued that
/// itself, for OCSP signing, and it is valid.
final class DelegateRules {

  /// RFC 5280, 4.2.1.3.
  private static final int DIGITAL_SIGNATURE = 0;

  private DelegateRules() {}

  static boolean hold(X509Certificate delegate, X509Certificate issuer, Instant now) {
    return delegate.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())
        && isForAnswers(delegate)
        && PathValidity.of(delegate).includes(now)
        && CertificatePaths.areAllowed(delegate)
        && Issuance.verifies(delegate, issuer.getPublicKey());
  }

  private static boolean isForAnswers(X509Certificate delegate) {
    boolean[] usage = delegate.getKeyUsage();
    return purposes(delegate).contains(KeyPurposeId.id_kp_OCSPSigning.getId())
        && (usage == null || usage[DIGITAL_SIGNATURE]);
  }

  private static List<String> purposes(X509Certificate delegate) {
    try {
      List<String> purposes = delegate.getExtendedKeyUsage();
      return purposes == null ? List.of() : purposes;
    } catch (CertificateParsingException malformed) {
      return List.of();
    }
  }
}
