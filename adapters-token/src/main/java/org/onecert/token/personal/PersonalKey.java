package org.onecert.token.personal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.onecert.domain.Octets;
import org.onecert.token.BouncyCastle;
import org.onecert.token.x509.SigningAlgorithm;

/// A private key that we hold, and how it signs. A secret.
final class PersonalKey {

  private final PrivateKey key;
  private final SigningAlgorithm algorithm;

  private PersonalKey(PrivateKey key, SigningAlgorithm algorithm) {
    this.key = key;
    this.algorithm = algorithm;
  }

  /// @param certificate of its public half, DER
  /// @param privateKey PKCS #8, DER
  /// @throws IllegalStateException if either cannot be used: it was stored by us, or configured
  static PersonalKey of(Octets certificate, Octets privateKey) {
    try {
      var info = PrivateKeyInfo.getInstance(privateKey.toArray());
      return new PersonalKey(BouncyCastleProvider.getPrivateKey(info), algorithm(certificate));
    } catch (IOException | GeneralSecurityException | IllegalArgumentException broken) {
      throw new IllegalStateException("A hosted key cannot be read: " + broken.getClass());
    }
  }

  private static SigningAlgorithm algorithm(Octets certificate) throws GeneralSecurityException {
    var factory = CertificateFactory.getInstance("X.509", BouncyCastle.PROVIDER);
    var stream = new ByteArrayInputStream(certificate.toArray());
    return SigningAlgorithm.of((X509Certificate) factory.generateCertificate(stream))
        .orElseThrow(() -> new IllegalStateException("A hosted key of no allowed algorithm"));
  }

  PrivateKey key() {
    return key;
  }

  /// As the Java Cryptography Architecture names it.
  String signature() {
    return algorithm.signature();
  }

  /// RSA: PKCS #1 v1.5; ECDSA and SM2: DER.
  Octets sign(Octets toBeSigned, SecureRandom random) {
    try {
      Signature signature = Signature.getInstance(signature(), BouncyCastle.PROVIDER);
      signature.initSign(key, random);
      signature.update(toBeSigned.toArray());
      return Octets.of(signature.sign());
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("A hosted key cannot sign", broken);
    }
  }

  @Override
  public String toString() {
    return "a hosted key of " + algorithm;
  }
}
