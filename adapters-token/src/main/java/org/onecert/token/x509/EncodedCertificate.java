package org.onecert.token.x509;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import org.onecert.domain.Octets;

/// The octets of a certificate.
public final class EncodedCertificate {

  private EncodedCertificate() {}

  /// DER.
  public static Octets of(X509Certificate certificate) {
    try {
      return Octets.of(certificate.getEncoded());
    } catch (CertificateEncodingException broken) {
      throw new IllegalStateException("A parsed certificate cannot be encoded", broken);
    }
  }
}
