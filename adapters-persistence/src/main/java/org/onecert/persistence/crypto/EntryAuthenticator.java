package org.onecert.persistence.crypto;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Map;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.Octets;

/// Authenticates entries of the trail: HMAC-SHA256 with a key of its own, so that a row which
/// somebody else put into the database can be told from one that the server wrote (P-2).
///
/// An authenticator is written as: key id (1 octet), HMAC (32 octets).
public final class EntryAuthenticator {

  private static final int SIZE = 1 + HmacSha256.SIZE;

  private final int current;
  private final Map<Integer, SecretKey> keys;

  public EntryAuthenticator(PeopleKeys keys) {
    this.current = keys.current();
    this.keys = DerivedKeys.derive(keys, HmacSha256.ALGORITHM, "onecert trail 1");
  }

  public byte[] authenticate(Octets transcript) {
    byte[] hmac = hmac(requireNonNull(keys.get(current)), transcript);
    return ByteBuffer.allocate(SIZE).put((byte) current).put(hmac).array();
  }

  /// Whether the server made this authenticator for this entry.
  public boolean holds(byte[] authenticator, Octets transcript) {
    if (authenticator.length != SIZE) {
      return false;
    }
    @Nullable SecretKey key = keys.get(Byte.toUnsignedInt(authenticator[0]));
    return key != null && MessageDigest.isEqual(hmac(key, transcript), rest(authenticator));
  }

  private static byte[] rest(byte[] authenticator) {
    byte[] hmac = new byte[HmacSha256.SIZE];
    ByteBuffer.wrap(authenticator).get(1, hmac);
    return hmac;
  }

  private static byte[] hmac(SecretKey key, Octets transcript) {
    return HmacSha256.of(key, transcript.toArray());
  }
}
