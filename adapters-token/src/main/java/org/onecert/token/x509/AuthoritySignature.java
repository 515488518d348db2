package org.onecert.token.x509;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPublicKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.onecert.token.BouncyCastle;

/// The signature of an authority under what it publishes: revocation lists, OCSP answers. Its
/// algorithm is one of those that certificates may be signed with (L-3).
public final class AuthoritySignature {

  private final AlgorithmIdentifier algorithm;
  private final byte[] value;

  public AuthoritySignature(AlgorithmIdentifier algorithm, byte[] value) {
    this.algorithm = algorithm;
    this.value = value.clone();
  }

  /// Whether it is one by this key over some octets of a file.
  public boolean holds(PublicKey key, byte[] file, int from, int to) {
    return SigningAlgorithm.of(key).isPresent()
        && AllowedSignature.allows(algorithm)
        && verifies(key, file, from, to);
  }

  private boolean verifies(PublicKey key, byte[] file, int from, int to) {
    try {
      var verifier = Signature.getInstance(AllowedSignature.nameOf(algorithm), provider(key));
      verifier.initVerify(key);
      verifier.update(file, from, to - from);
      return verifier.verify(value);
    } catch (InvalidKeyException | SignatureException another) {
      return false;
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("Signatures cannot be verified", broken);
    }
  }

  /// The JDK hashes long lists many times faster, and knows neither SM2 nor, as fast, the curves.
  private static Provider provider(PublicKey key) {
    return key instanceof RSAPublicKey ? Security.getProvider("SunRsaSign") : BouncyCastle.PROVIDER;
  }
}
