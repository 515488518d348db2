package org.onecert.domain.trail;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Map;
import java.util.Optional;

/// The public keys whose seals count.
///
/// @param keys by their ids
public record SealKeys(Map<String, PublicKey> keys) {

  public SealKeys {
    keys = Map.copyOf(keys);
  }

  /// What a seal states, if one of these keys set it.
  public Optional<SealStatement> verify(Seal seal) {
    return seal.key()
        .flatMap(id -> Optional.ofNullable(keys.get(id)))
        .filter(key -> isSignedBy(key, seal))
        .flatMap(_ -> seal.claim());
  }

  private static boolean isSignedBy(PublicKey key, Seal seal) {
    return seal.signature().filter(octets -> verifies(key, seal.signedPart(), octets)).isPresent();
  }

  private static boolean verifies(PublicKey key, byte[] signedPart, byte[] octets) {
    try {
      Signature signature = Signature.getInstance(SealingKey.ALGORITHM);
      signature.initVerify(key);
      signature.update(signedPart);
      return signature.verify(octets);
    } catch (GeneralSecurityException noSignature) {
      return false;
    }
  }
}
