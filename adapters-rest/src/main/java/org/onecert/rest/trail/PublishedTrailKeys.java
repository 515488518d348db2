package org.onecert.rest.trail;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.trail.SealKeys;
import org.onecert.rest.caller.JwksJson;
import org.onecert.rest.caller.JwksJson.JwkJson;
import org.onecert.rest.exchange.Json;

/// The keys of seals as they were published, read by the JDK alone.
public final class PublishedTrailKeys {

  private PublishedTrailKeys() {}

  /// @param jwks a JWK Set (RFC 7517) with keys on P-256
  /// @throws IllegalArgumentException if it is none, or has no key
  public static SealKeys read(String jwks) {
    try {
      return new SealKeys(keys(Json.read(jwks.getBytes(StandardCharsets.UTF_8), JwksJson.class)));
    } catch (JsonProcessingException | GeneralSecurityException noKeys) {
      throw new IllegalArgumentException("Not a JWK Set with keys on P-256", noKeys);
    } catch (IOException nothingIsReadHere) {
      throw new IllegalStateException(nothingIsReadHere);
    }
  }

  private static Map<String, PublicKey> keys(@Nullable JwksJson json)
      throws GeneralSecurityException {
    if (json == null || json.keys().isEmpty()) {
      throw new IllegalArgumentException("No keys in the JWK Set");
    }
    Map<String, PublicKey> keys = new HashMap<>();
    for (JwkJson key : json.keys()) {
      keys.put(key.kid(), key(key));
    }
    return keys;
  }

  private static PublicKey key(JwkJson key) throws GeneralSecurityException {
    ECPoint point = new ECPoint(number(key.x()), number(key.y()));
    return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, p256()));
  }

  private static BigInteger number(String text) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(text));
  }

  private static ECParameterSpec p256() throws GeneralSecurityException {
    AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
    curve.init(new ECGenParameterSpec("secp256r1"));
    return curve.getParameterSpec(ECParameterSpec.class);
  }
}
