package org.onecert.rest.caller;

import java.security.PrivateKey;
import java.util.List;
import java.util.Optional;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;

/// The keys of tokens: one that signs, and all whose tokens are taken, so that keys can be changed
/// while tokens live. Seals on the trail have keys of the same kind. P-256, ES256 (RFC 7518, 3.4).
///
/// @param signing the private key
/// @param signingId its id: the RFC 7638 thumbprint of the public key
/// @param published all public keys, the one that belongs to `signing` first
public record TokenKeys(
    PrivateKey signing, String signingId, List<EllipticCurveJsonWebKey> published) {

  /// The one algorithm.
  public static final String ALGORITHM = "ES256";

  public TokenKeys {
    published = List.copyOf(published);
  }

  /// The public key of this id; empty if it is none of ours.
  Optional<EllipticCurveJsonWebKey> find(String id) {
    return published.stream().filter(key -> id.equals(key.getKeyId())).findFirst();
  }

  /// The public keys as a JWK Set (RFC 7517, 5).
  public String toJwks() {
    return new JsonWebKeySet(published).toJson(OutputControlLevel.PUBLIC_ONLY);
  }

  /// A key stays out of logs.
  @Override
  public String toString() {
    return "token keys " + signingId;
  }
}
