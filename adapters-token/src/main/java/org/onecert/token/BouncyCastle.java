package org.onecert.token;

import java.io.IOException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;

/// The provider of everything that the JDK's own cannot do: SM2, and certificates with SM2 keys,
/// which the JDK does not even parse. Handed to each operation, never installed in the JVM.
///
/// Keys are read here and not by Bouncy Castle's own static methods, which know no algorithm until
/// somebody has made a provider.
public final class BouncyCastle {

  public static final Provider PROVIDER = new BouncyCastleProvider();

  private BouncyCastle() {}

  /// @throws IllegalArgumentException if it is no key, or of an unknown algorithm
  public static PublicKey publicKey(SubjectPublicKeyInfo info) {
    try {
      return known(BouncyCastleProvider.getPublicKey(info));
    } catch (IOException malformed) {
      throw new IllegalArgumentException("Not a public key", malformed);
    }
  }

  /// The cause of a failure stays behind, it could repeat the key.
  ///
  /// @throws IllegalArgumentException if it is no key, or of an unknown algorithm
  public static PrivateKey privateKey(PrivateKeyInfo info) {
    try {
      return known(BouncyCastleProvider.getPrivateKey(info));
    } catch (IOException malformed) {
      throw new IllegalArgumentException("Not a private key: " + malformed.getClass());
    }
  }

  private static <K> K known(@Nullable K key) {
    if (key == null) {
      throw new IllegalArgumentException("A key of an unknown algorithm");
    }
    return key;
  }
}
