package org.onecert.token.crl;

import java.security.PublicKey;
import java.util.Arrays;
import org.onecert.domain.Octets;
import org.onecert.token.Pace;
import org.onecert.token.x509.AuthoritySignature;

/// The octets of a list of which some are signed.
final class SignedFile {

  private final DerElement signed;
  private final AuthoritySignature signature;

  /// @param signed the part that is
  SignedFile(DerElement signed, AuthoritySignature signature) {
    this.signed = signed;
    this.signature = signature;
  }

  int length() {
    return signed.file().length;
  }

  boolean isIn(byte[] other) {
    return Arrays.equals(signed.file(), other);
  }

  Octets encoded() {
    return Octets.of(signed.file());
  }

  boolean isSignedBy(PublicKey key, Pace pace) {
    return signature.holds(key, signed.octets(), pace);
  }
}
