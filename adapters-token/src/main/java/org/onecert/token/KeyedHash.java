package org.onecert.token;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.onecert.domain.Octets;

/// HMAC-SHA-256 (RFC 2104) under a secret that the nodes share, over a label and fields.
///
/// The label keeps the uses of one secret apart: what was made for one is worth nothing for
/// another. Label and fields each go in behind their length (four octets, big-endian), so that no
/// two lists of fields read the same.
public final class KeyedHash {

  /// The shortest secret in octets: shorter ones are weaker than the hash.
  public static final int SHORTEST_SECRET = 32;

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  /// @param secret 32 octets or more
  /// @throws IllegalArgumentException if it is shorter
  public KeyedHash(Octets secret) {
    if (secret.size() < SHORTEST_SECRET) {
      throw new IllegalArgumentException(
          "The secret has " + secret.size() + " octets; it needs " + SHORTEST_SECRET);
    }
    this.key = new SecretKeySpec(secret.toArray(), ALGORITHM);
  }

  /// 32 octets.
  public Octets of(String label, Octets... fields) {
    var message = new ByteArrayOutputStream();
    append(message, Utf8.octets(label));
    for (Octets field : fields) {
      append(message, field);
    }
    return Octets.of(mac().doFinal(message.toByteArray()));
  }

  private static void append(ByteArrayOutputStream message, Octets field) {
    message.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(field.size()).array());
    message.writeBytes(field.toArray());
  }

  private Mac mac() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("This Java has no " + ALGORITHM, broken);
    }
  }

  @Override
  public String toString() {
    return "KeyedHash under a secret";
  }
}
