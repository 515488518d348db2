package org.onecert.token.revocation;

import org.onecert.domain.certificate.SerialNumber;
import org.onecert.token.x509.CertificatePath;

/// There is no proof that a certificate was not revoked, because it was: whoever knows that has the
/// last word. The message is for the operator.
public final class CertificateRevoked extends RuntimeException {

  /// @param path of the certificate
  public CertificateRevoked(CertificatePath path) {
    super("certificate " + SerialNumber.of(path.holder().getSerialNumber()) + " was revoked");
  }
}
