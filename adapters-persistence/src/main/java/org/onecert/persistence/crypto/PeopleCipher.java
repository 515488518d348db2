package org.onecert.persistence.crypto;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.jspecify.annotations.Nullable;

/// Encrypts values for the database with AES-256-GCM (NIST SP 800-38D) and a random nonce of 96
/// bits; the place of the value is authenticated with it.
///
/// A value is written as: version (1 octet, 1), key id (1 octet), nonce (12 octets), ciphertext
/// with its tag of 16 octets.
public final class PeopleCipher {

  private static final byte VERSION = 1;
  private static final int NONCE_SIZE = 12;
  private static final int HEADER_SIZE = 2 + NONCE_SIZE;
  private static final int TAG_BITS = 128;

  private final int current;
  private final Map<Integer, SecretKey> keys;
  private final SecureRandom random;

  public PeopleCipher(PeopleKeys keys, SecureRandom random) {
    this.current = keys.current();
    this.keys = DerivedKeys.derive(keys, "AES", "onecert people cipher 1");
    this.random = random;
  }

  /// The number of the key that encrypts.
  public int current() {
    return current;
  }

  public byte[] encrypt(Place place, byte[] plain) {
    byte[] nonce = new byte[NONCE_SIZE];
    random.nextBytes(nonce);
    byte[] header =
        ByteBuffer.allocate(HEADER_SIZE).put(VERSION).put((byte) current).put(nonce).array();
    byte[] sealed = run(Cipher.ENCRYPT_MODE, header, place, plain);
    return ByteBuffer.allocate(HEADER_SIZE + sealed.length).put(header).put(sealed).array();
  }

  /// @throws IllegalStateException if the value was altered, moved, or encrypted with a key that
  ///   the operator took away
  public byte[] decrypt(Place place, byte[] value) {
    if (value.length < HEADER_SIZE || value[0] != VERSION) {
      throw new IllegalStateException("Not an encrypted value: " + place.column());
    }
    byte[] header = new byte[HEADER_SIZE];
    byte[] sealed = new byte[value.length - HEADER_SIZE];
    ByteBuffer.wrap(value).get(header).get(sealed);
    return run(Cipher.DECRYPT_MODE, header, place, sealed);
  }

  private byte[] run(int mode, byte[] header, Place place, byte[] text) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key(header), new GCMParameterSpec(TAG_BITS, header, 2, NONCE_SIZE), random);
      cipher.updateAAD(header, 0, 2);
      cipher.updateAAD(place.octets());
      return cipher.doFinal(text);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("A value cannot be read: " + place.column(), broken);
    }
  }

  private SecretKey key(byte[] header) {
    @Nullable SecretKey key = keys.get(Byte.toUnsignedInt(header[1]));
    if (key == null) {
      throw new IllegalStateException("A value is encrypted with a key that is not configured");
    }
    return key;
  }
}
