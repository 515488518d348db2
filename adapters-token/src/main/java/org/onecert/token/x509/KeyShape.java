package org.onecert.token.x509;

import java.math.BigInteger;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/// Looks at a key before it is read. Reading a key means checking it, and that takes seconds for a
/// long RSA, DSA or DH key that anybody can make: whatever is not of an allowed kind and length is
/// turned down by its looks.
final class KeyShape {

  /// In bits.
  static final int LONGEST_RSA = 4096;

  private static final int LONGEST_EXPONENT = 64;

  private KeyShape() {}

  /// Whether reading the key is cheap, and may lead to an allowed one.
  ///
  /// @throws RuntimeException if it is malformed
  static boolean isReadable(SubjectPublicKeyInfo info) {
    ASN1ObjectIdentifier algorithm = info.getAlgorithm().getAlgorithm();
    if (algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
      return SigningAlgorithm.onCurve(info.getAlgorithm().getParameters()).isPresent();
    }
    return algorithm.equals(PKCSObjectIdentifiers.rsaEncryption) && isShort(info);
  }

  private static boolean isShort(SubjectPublicKeyInfo info) {
    RSAPublicKey key = RSAPublicKey.getInstance(parsed(info));
    return bits(key.getModulus()) <= LONGEST_RSA
        && bits(key.getPublicExponent()) <= LONGEST_EXPONENT;
  }

  private static Object parsed(SubjectPublicKeyInfo info) {
    return info.getPublicKeyData().getOctets();
  }

  private static int bits(BigInteger number) {
    return number.abs().bitLength();
  }
}
