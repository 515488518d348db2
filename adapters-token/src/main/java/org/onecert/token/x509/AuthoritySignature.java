package org.onecert.token.x509;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.security.SignatureException;
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
    return AllowedSignature.allows(algorithm)
        && SigningAlgorithm.of(key)
            .filter(kind -> verifies(key, provider(kind), file, from, to))
            .isPresent();
  }

  private boolean verifies(PublicKey key, Provider provider, byte[] file, int from, int to) {
    try {
      var verifier = Signature.getInstance(AllowedSignature.nameOf(algorithm), provider);
      verifier.initVerify(key);
      verifier.update(file, from, to - from);
      return verifier.verify(value);
    } catch (InvalidKeyException | SignatureException another) {
      return false;
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("Signatures cannot be verified", broken);
    }
  }

  /// The JDK hashes long lists many times faster, and knows no SM2.
  private static Provider provider(SigningAlgorithm kind) {
    return switch (kind) {
      case RSA -> Security.getProvider("SunRsaSign");
      case P256, P384 -> Security.getProvider("SunEC");
      case SM2 -> BouncyCastle.PROVIDER;
    };
  }
}
