package org.onecert.rest.trail;

import java.util.stream.Collectors;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
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
    return new SealKeys(
        keys.published().stream()
            .collect(
                Collectors.toMap(JsonWebKey::getKeyId, EllipticCurveJsonWebKey::getECPublicKey)));
  }

  /// The public keys as a JWK Set (RFC 7517, 5).
  public String toJwks() {
    return keys.toJwks();
  }
}
