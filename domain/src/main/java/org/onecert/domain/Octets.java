package org.onecert.domain;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/// A string of octets that nobody can change: a DER structure, a document, a signature, a hash.
///
/// Its text form tells the length alone, so that no log repeats what it holds.
public final class Octets {

  private final byte[] content;

  private Octets(byte[] content) {
    this.content = content;
  }

  /// A copy of the given octets.
  public static Octets of(byte[] content) {
    return new Octets(content.clone());
  }

  /// The octets that a base64 text (RFC 4648, section 4, padded, no line breaks) stands for.
  ///
  /// @throws IllegalArgumentException if it is no such text
  public static Octets ofBase64(String text) {
    return new Octets(Base64.getDecoder().decode(text));
  }

  /// The octets that pairs of hexadecimal digits stand for.
  ///
  /// @throws IllegalArgumentException if the text is no such digits
  public static Octets ofHex(String text) {
    return new Octets(HexFormat.of().parseHex(text));
  }

  /// A copy that the caller may keep.
  public byte[] toArray() {
    return content.clone();
  }

  /// Whether the octets are the same, in a time that does not tell where they differ.
  public boolean matchesSecretly(Octets other) {
    return MessageDigest.isEqual(content, other.content);
  }

  /// Their SHA-256 hash, 32 octets.
  public Octets sha256() {
    try {
      return new Octets(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException everyJdkHasIt) {
      throw new IllegalStateException(everyJdkHasIt);
    }
  }

  /// Whether they begin with these.
  public boolean startWith(Octets beginning) {
    int length = beginning.content.length;
    return content.length >= length
        && Arrays.equals(content, 0, length, beginning.content, 0, length);
  }

  /// The first so many of them.
  public Octets first(int length) {
    return new Octets(Arrays.copyOf(content, length));
  }

  public int size() {
    return content.length;
  }

  public String toBase64() {
    return Base64.getEncoder().encodeToString(content);
  }

  /// Lower-case hexadecimal, two digits an octet.
  public String toHex() {
    return HexFormat.of().formatHex(content);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Octets octets && Arrays.equals(content, octets.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  @Override
  public String toString() {
    return content.length + " octets";
  }
}
