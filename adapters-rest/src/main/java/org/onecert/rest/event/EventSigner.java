package org.onecert.rest.event;

import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.onecert.rest.caller.TokenKeys;

/// Signs what is told with the key of tokens, which every partner has: a JWS with detached content
/// (RFC 7515, appendix F), ES256. Its type keeps it from ever being taken for a token.
public final class EventSigner {

  /// The header that carries it.
  public static final String HEADER = "OneCert-Signature";

  /// `typ` of the protected header.
  public static final String TYPE = "onecert-event";

  private final TokenKeys keys;

  public EventSigner(TokenKeys keys) {
    this.keys = keys;
  }

  /// The signature on these octets: `header..signature`.
  String sign(byte[] body) {
    JsonWebSignature jws = new JsonWebSignature();
    jws.setAlgorithmHeaderValue(TokenKeys.ALGORITHM);
    jws.setKeyIdHeaderValue(keys.signingId());
    jws.setHeader("typ", TYPE);
    jws.setPayloadBytes(body);
    jws.setKey(keys.signing());
    try {
      return jws.getDetachedContentCompactSerialization();
    } catch (JoseException ourKeySigns) {
      throw new IllegalStateException(ourKeySigns);
    }
  }
}
