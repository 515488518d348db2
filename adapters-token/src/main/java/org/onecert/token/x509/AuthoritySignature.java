package org.onecert.token.x509;

import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Security;
import java.security.Signature;
import java.security.SignatureException;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.onecert.token.BouncyCastle;
import org.onecert.token.Pace;
import org.onecert.token.Steps;

/// The signature of an authority under what it publishes: revocation lists, OCSP answers. Its
/// algorithm is one of those that certificates may be signed with (L-3).
public final class AuthoritySignature {

  /// In octets: what takes two milliseconds at most.
  private static final int PIECE = 256 * 1024;

  private final AlgorithmIdentifier algorithm;
  private final byte[] value;

  public AuthoritySignature(AlgorithmIdentifier algorithm, byte[] value) {
    this.algorithm = algorithm;
    this.value = value.clone();
  }

  /// Whether it is one by this key over these octets, from the first to the limit.
  public boolean holds(PublicKey key, ByteBuffer signed, Pace pace) {
    return AllowedSignature.allows(algorithm)
        && SigningAlgorithm.of(key)
            .filter(kind -> verifies(key, provider(kind), signed, pace))
            .isPresent();
  }

  /// An algorithm that is not for keys like this is another signature, as one of another key is.
  private boolean verifies(PublicKey key, Provider provider, ByteBuffer signed, Pace pace) {
    try {
      var verifier = Signature.getInstance(AllowedSignature.nameOf(algorithm), provider);
      verifier.initVerify(key);
      var steps = new Steps(pace);
      for (int at = 0; at < signed.limit(); at += PIECE) {
        verifier.update(signed.slice(at, Math.min(PIECE, signed.limit() - at)));
        steps.next();
      }
      return verifier.verify(value);
    } catch (NoSuchAlgorithmException | InvalidKeyException | SignatureException another) {
      return false;
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
