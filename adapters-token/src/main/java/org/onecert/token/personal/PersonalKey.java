package org.onecert.token.personal;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.Certificate;
import org.onecert.domain.Octets;
import org.onecert.token.BouncyCastle;
import org.onecert.token.Utf8;
import org.onecert.token.x509.SigningAlgorithm;
import org.onecert.token.x509.TokenSignature;

/// A private key that we hold, and how it signs. A secret.
final class PersonalKey {

  private final PrivateKey key;
  private final PublicKey certified;
  private final SigningAlgorithm algorithm;

  private PersonalKey(PrivateKey key, PublicKey certified) {
    this.key = key;
    this.certified = certified;
    this.algorithm =
        SigningAlgorithm.of(certified)
            .orElseThrow(() -> new IllegalStateException("A key of no allowed algorithm"));
  }

  /// @param certificate of its public half, DER
  /// @param privateKey PKCS #8, DER
  /// @throws IllegalStateException if either cannot be used: it was stored by us, or configured.
  ///   The cause stays behind, it could repeat the key
  static PersonalKey of(Octets certificate, Octets privateKey) {
    try {
      var info = PrivateKeyInfo.getInstance(privateKey.toArray());
      var certified = Certificate.getInstance(certificate.toArray()).getSubjectPublicKeyInfo();
      return new PersonalKey(BouncyCastle.privateKey(info), BouncyCastle.publicKey(certified));
    } catch (IllegalArgumentException broken) {
      throw new IllegalStateException("A key cannot be read: " + broken.getClass());
    }
  }

  PrivateKey key() {
    return key;
  }

  /// As the Java Cryptography Architecture names it.
  String signature() {
    return algorithm.signature();
  }

  /// Whether its certificate is about this key: what it signs verifies.
  boolean fits(SecureRandom random) {
    Octets anything = Utf8.octets("OneCert");
    return TokenSignature.holds(certified, anything, sign(anything, random));
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
