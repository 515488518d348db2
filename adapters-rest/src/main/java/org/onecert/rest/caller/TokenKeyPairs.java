package org.onecert.rest.caller;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.List;
import java.util.stream.Stream;
import org.jose4j.jwk.EllipticCurveJsonWebKey;

/// Makes token keys of key pairs.
public final class TokenKeyPairs {

  private static final String CURVE = "P-256";
  private static final byte[] SAMPLE = {1, 2, 3};

  private TokenKeyPairs() {}

  /// A new pair, for those who need no other node to know it.
  public static TokenKeys generate(SecureRandom random) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"), random);
      KeyPair pair = generator.generateKeyPair();
      return of(pair.getPrivate(), (ECPublicKey) pair.getPublic(), List.of());
    } catch (GeneralSecurityException everyJdkCan) {
      throw new IllegalStateException(everyJdkCan);
    }
  }

  /// A pair that signs, and public keys whose tokens are taken too.
  ///
  /// @throws IllegalArgumentException if the pair is none, or a key is not on P-256
  public static TokenKeys of(PrivateKey key, ECPublicKey own, List<ECPublicKey> others) {
    if (!isPair(key, own)) {
      throw new IllegalArgumentException("The public key does not belong to the private key");
    }
    var published =
        Stream.concat(Stream.of(own), others.stream()).map(TokenKeyPairs::published).toList();
    return new TokenKeys(key, published.getFirst().getKeyId(), published);
  }

  private static EllipticCurveJsonWebKey published(ECPublicKey key) {
    EllipticCurveJsonWebKey published = new EllipticCurveJsonWebKey(key);
    if (!CURVE.equals(published.getCurveName())) {
      throw new IllegalArgumentException("Not a key on P-256");
    }
    published.setKeyId(published.calculateBase64urlEncodedThumbprint("SHA-256"));
    published.setUse("sig");
    published.setAlgorithm(TokenKeys.ALGORITHM);
    return published;
  }

  private static boolean isPair(PrivateKey key, ECPublicKey own) {
    try {
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(key);
      signature.update(SAMPLE);
      byte[] signed = signature.sign();
      signature.initVerify(own);
      signature.update(SAMPLE);
      return signature.verify(signed);
    } catch (GeneralSecurityException notEvenKeys) {
      return false;
    }
  }
}
