package org.onecert.token.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.token.BouncyCastle;

/// The hashes by which a seal may name certificates. Both have 32 octets.
enum HashName {
  SM3("SM3", "1.2.156.10197.1.401"),
  SHA256("SHA-256", "2.16.840.1.101.3.4.2.1");

  static final int SIZE = 32;

  private final String name;
  private final String oid;

  HashName(String name, String oid) {
    this.name = name;
    this.oid = oid;
  }

  /// The hash that a maker means: makers write its name, with or without a hyphen, or its object
  /// identifier.
  static Optional<HashName> of(String text) {
    return Arrays.stream(values())
        .filter(hash -> hash.oid.equals(text) || plain(hash.name).equalsIgnoreCase(plain(text)))
        .findAny();
  }

  private static String plain(String text) {
    return text.replace("-", "");
  }

  Octets of(Octets content) {
    try {
      var digest = MessageDigest.getInstance(name, BouncyCastle.PROVIDER);
      return Octets.of(digest.digest(content.toArray()));
    } catch (NoSuchAlgorithmException broken) {
      throw new IllegalStateException("No provider has " + name, broken);
    }
  }
}
