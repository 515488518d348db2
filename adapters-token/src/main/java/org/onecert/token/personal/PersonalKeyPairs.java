package org.onecert.token.personal;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import org.onecert.application.port.PersonalCertificateIssuer.KeyKind;
import org.onecert.token.BouncyCastle;

/// Makes new key pairs for people.
final class PersonalKeyPairs {

  private static final int RSA_BITS = 2048;

  private PersonalKeyPairs() {}

  static KeyPair make(KeyKind kind, SecureRandom random) {
    return switch (kind) {
      case P256 -> make("EC", new ECGenParameterSpec("secp256r1"), random);
      case SM2 -> make("EC", new ECGenParameterSpec("sm2p256v1"), random);
      case RSA_2048 ->
          make("RSA", new RSAKeyGenParameterSpec(RSA_BITS, RSAKeyGenParameterSpec.F4), random);
    };
  }

  private static KeyPair make(String algorithm, AlgorithmParameterSpec size, SecureRandom random) {
    Provider provider = BouncyCastle.PROVIDER;
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm, provider);
      generator.initialize(size, random);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("Keys cannot be made", broken);
    }
  }
}
