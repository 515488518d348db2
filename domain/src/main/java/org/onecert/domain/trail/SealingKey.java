package org.onecert.domain.trail;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;

/// The key that seals the chain: P-256, ES256 (RFC 7518, 3.4).
///
/// @param id under which its public key is published
public record SealingKey(String id, PrivateKey key) {

  static final String ALGORITHM = "SHA256withECDSAinP1363Format";

  /// Signs a statement.
  public Seal seal(SealStatement statement) {
    String unsigned = Seal.unsigned(id, statement);
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(key);
      signature.update(unsigned.getBytes(StandardCharsets.US_ASCII));
      return new Seal(unsigned + "." + Seal.encoded(signature.sign()));
    } catch (GeneralSecurityException notThatKindOfKey) {
      throw new IllegalStateException("The sealing key cannot sign", notThatKindOfKey);
    }
  }

  /// A key stays out of logs.
  @Override
  public String toString() {
    return "sealing key " + id;
  }
}
