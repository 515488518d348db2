package org.onecert.rest.trail;

import java.security.PublicKey;
import java.util.List;
import java.util.stream.Collectors;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.lang.JoseException;
import org.onecert.domain.trail.SealKeys;
import org.onecert.domain.trail.SealingKey;
import org.onecert.rest.caller.TokenKeys;

/// The keys of the trail: one that seals, and the public keys of all whose seals count. The same
/// kind of keys as those of tokens, and never the same keys.
public record TrailKeys(TokenKeys keys) {

  public SealingKey sealing() {
    return new SealingKey(keys.signingId(), keys.signing());
  }

  public SealKeys accepted() {
    return keys(keys.published());
  }

  /// The public keys as a JWK Set (RFC 7517, 5).
  public String toJwks() {
    return keys.toJwks();
  }

  /// The keys that were published.
  ///
  /// @throws IllegalArgumentException if the text is no JWK Set, or has none on an elliptic curve
  public static SealKeys ofJwks(String jwks) {
    try {
      List<EllipticCurveJsonWebKey> keys =
          new JsonWebKeySet(jwks)
              .getJsonWebKeys().stream()
                  .filter(EllipticCurveJsonWebKey.class::isInstance)
                  .map(EllipticCurveJsonWebKey.class::cast)
                  .toList();
      if (!keys.isEmpty()) {
        return keys(keys);
      }
      throw new IllegalArgumentException("No key of a trail in the JWK Set");
    } catch (JoseException noJwks) {
      throw new IllegalArgumentException("Not a JWK Set", noJwks);
    }
  }

  private static SealKeys keys(List<EllipticCurveJsonWebKey> keys) {
    return new SealKeys(
        keys.stream().collect(Collectors.toMap(JsonWebKey::getKeyId, TrailKeys::publicKey)));
  }

  private static PublicKey publicKey(EllipticCurveJsonWebKey key) {
    return key.getECPublicKey();
  }
}
