package org.onecert.persistence.crypto;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/// HMAC-SHA-256 (RFC 2104).
final class HmacSha256 {

  static final String ALGORITHM = "HmacSHA256";

  /// In octets.
  static final int SIZE = 32;

  private HmacSha256() {}

  static byte[] of(SecretKey key, byte[] text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(text);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("HMAC is not available", broken);
    }
  }
}
