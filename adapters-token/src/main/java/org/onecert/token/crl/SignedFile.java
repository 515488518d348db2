package org.onecert.token.crl;

import java.security.PublicKey;
import java.util.Arrays;
import org.onecert.domain.Octets;
import org.onecert.token.x509.AuthoritySignature;

/// The octets of a list of which some are signed.
final class SignedFile {

  private final byte[] file;
  private final int from;
  private final int to;
  private final AuthoritySignature signature;

  /// @param signed the part that is
  SignedFile(DerElement signed, AuthoritySignature signature) {
    this.file = signed.file();
    this.from = signed.from();
    this.to = signed.end();
    this.signature = signature;
  }

  int length() {
    return file.length;
  }

  boolean isIn(byte[] other) {
    return Arrays.equals(file, other);
  }

  Octets encoded() {
    return Octets.of(file);
  }

  boolean isSignedBy(PublicKey key) {
    return signature.holds(key, file, from, to);
  }
}
