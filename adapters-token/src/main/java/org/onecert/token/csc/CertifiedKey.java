package org.onecert.token.csc;

import java.security.PublicKey;
import org.bouncycastle.asn1.x509.Certificate;
import org.onecert.application.port.PersonalSigning.PersonalCredential;
import org.onecert.token.BouncyCastle;

/// The public key of a credential that was vetted.
final class CertifiedKey {

  private CertifiedKey() {}

  static PublicKey of(PersonalCredential credential) {
    byte[] certificate = credential.chain().getFirst().toArray();
    return BouncyCastle.publicKey(Certificate.getInstance(certificate).getSubjectPublicKeyInfo());
  }
}
