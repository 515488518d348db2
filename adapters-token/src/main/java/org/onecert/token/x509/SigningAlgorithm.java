package org.onecert.token.x509;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.jspecify.annotations.Nullable;

/// The algorithms that keys may be of, and how each signs (L-3).
public enum SigningAlgorithm {
  /// 2048 bits or more, PKCS #1 v1.5, SHA-256.
  RSA("SHA256withRSA", 0),
  /// ECDSA on NIST P-256, SHA-256.
  P256("SHA256withECDSA", 32),
  /// ECDSA on NIST P-384, SHA-384.
  P384("SHA384withECDSA", 48),
  /// GB/T 32918 on 1.2.156.10197.1.301, SM3, user id `1234567812345678`.
  SM2("SM3withSM2", 32);

  private static final int SHORTEST_RSA = 2048;
  private static final int LONGEST_EXPONENT = 64;

  private final String signature;
  private final int scalarSize;

  SigningAlgorithm(String signature, int scalarSize) {
    this.signature = signature;
    this.scalarSize = scalarSize;
  }

  /// Its signature as the Java Cryptography Architecture names it.
  public String signature() {
    return signature;
  }

  /// Octets of r, and of s; 0 for RSA, whose signatures have no such parts.
  int scalarSize() {
    return scalarSize;
  }

  /// The algorithm of a certificate's key; empty if it is not allowed.
  public static Optional<SigningAlgorithm> of(X509Certificate certificate) {
    return Optional.ofNullable(certificate.getPublicKey()).flatMap(SigningAlgorithm::of);
  }

  /// The algorithm of a key; empty if it is not allowed. Curves count by their name alone: one that
  /// is spelled out in parameters is nobody's standard.
  public static Optional<SigningAlgorithm> of(PublicKey key) {
    return key instanceof RSAPublicKey rsa
        ? Optional.of(RSA).filter(_ -> isSound(rsa))
        : curve(key).flatMap(SigningAlgorithm::onCurve);
  }

  /// Long keys and exponents are refused too: they make verifying slow, for whoever wants that.
  private static boolean isSound(RSAPublicKey key) {
    int bits = key.getModulus().bitLength();
    return bits >= SHORTEST_RSA
        && bits <= KeyShape.LONGEST_RSA
        && key.getPublicExponent().testBit(0)
        && key.getPublicExponent().bitLength() > 1
        && key.getPublicExponent().bitLength() <= LONGEST_EXPONENT;
  }

  private static Optional<ASN1Encodable> curve(PublicKey key) {
    return Optional.ofNullable(key.getEncoded())
        .map(SubjectPublicKeyInfo::getInstance)
        .flatMap(info -> Optional.ofNullable(info.getAlgorithm().getParameters()));
  }

  /// The algorithm on a curve that is given by its name; empty if it is not allowed.
  static Optional<SigningAlgorithm> onCurve(@Nullable ASN1Encodable parameters) {
    return Arrays.stream(values())
        .filter(
            algorithm -> algorithm.curve().filter(curve -> curve.equals(parameters)).isPresent())
        .findAny();
  }

  private Optional<ASN1ObjectIdentifier> curve() {
    return switch (this) {
      case RSA -> Optional.empty();
      case P256 -> Optional.of(SECObjectIdentifiers.secp256r1);
      case P384 -> Optional.of(SECObjectIdentifiers.secp384r1);
      case SM2 -> Optional.of(GMObjectIdentifiers.sm2p256v1);
    };
  }
}
