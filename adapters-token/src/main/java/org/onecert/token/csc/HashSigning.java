package org.onecert.token.csc;

import java.util.List;
import java.util.Optional;
import org.onecert.token.x509.SigningAlgorithm;

/// How a key signs a hash that was made elsewhere, by object identifiers (CSC API v2, 5).
///
/// A code is bound to SHA-256 of the signed attributes, and so is the signature: keys whose
/// signatures need another hash (P-384: SHA-384; SM2: SM3 over its own preamble) cannot be used.
record HashSigning(String algorithm) {

  static final String SHA_256 = "2.16.840.1.101.3.4.2.1";

  private static final String RSA = "1.2.840.113549.1.1.1";
  private static final String RSA_SHA_256 = "1.2.840.113549.1.1.11";
  private static final String ECDSA_SHA_256 = "1.2.840.10045.4.3.2";

  /// The way that suits the key, if the service offers one.
  ///
  /// @param offered what the service says that the key can be used with
  static Optional<HashSigning> of(SigningAlgorithm key, List<String> offered) {
    return suitable(key).stream().filter(offered::contains).findFirst().map(HashSigning::new);
  }

  private static List<String> suitable(SigningAlgorithm key) {
    return switch (key) {
      case RSA -> List.of(RSA_SHA_256, RSA);
      case P256 -> List.of(ECDSA_SHA_256);
      case P384, SM2 -> List.of();
    };
  }

  /// Whether the hash has to be named beside it (11.10, `hashAlgorithmOID`).
  boolean leavesHashOpen() {
    return algorithm.equals(RSA);
  }
}
