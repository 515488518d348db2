package org.onecert.token;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.onecert.domain.Octets;

/// Hashes without a key.
public final class Hashes {

  private Hashes() {}

  /// 32 octets.
  public static Octets sha256(Octets content) {
    try {
      return Octets.of(MessageDigest.getInstance("SHA-256").digest(content.toArray()));
    } catch (NoSuchAlgorithmException broken) {
      throw new IllegalStateException("This Java has no SHA-256", broken);
    }
  }
}
