package org.onecert.token.revocation;

/// There is no proof that a certificate was not revoked, because it was: whoever knows that has the
/// last word. The message is for the operator.
final class CertificateRevoked extends RuntimeException {

  CertificateRevoked() {
    super("the certificate was revoked");
  }
}
