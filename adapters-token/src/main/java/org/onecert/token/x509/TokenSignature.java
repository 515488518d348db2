package org.onecert.token.x509;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.ECPublicKey;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.token.BouncyCastle;

/// Verifies signatures as tokens make them (L-3): RSA PKCS #1 v1.5 with SHA-256, ECDSA with SHA-256
/// (P-256) or SHA-384 (P-384), SM2 with SM3. The elliptic ones as r||s or strict DER.
///
/// The key alone decides the algorithm, never the signature or whoever sent it.
public final class TokenSignature {

  /// In octets: of RSA with 8192 bits.
  private static final int LONGEST = 1024;

  private TokenSignature() {}

  /// Whether it is a signature by this key over these octets. A key that is not on the allow-list
  /// signs nothing.
  public static boolean holds(PublicKey key, Octets signed, Octets signature) {
    return verified(key, signed, signature).isPresent();
  }

  /// The signature as standards write it, DER where it is elliptic; empty if it is not one by this
  /// key over these octets.
  public static Optional<Octets> verified(PublicKey key, Octets signed, Octets signature) {
    return Optional.of(signature)
        .filter(candidate -> candidate.size() <= LONGEST)
        .flatMap(_ -> SigningAlgorithm.of(key))
        .flatMap(algorithm -> anyThatHolds(algorithm, key, signed, signature))
        .map(Octets::of);
  }

  private static Optional<byte[]> anyThatHolds(
      SigningAlgorithm algorithm, PublicKey key, Octets signed, Octets signature) {
    return readings(algorithm, key, signature.toArray()).stream()
        .filter(reading -> holds(verifier(algorithm), key, signed, reading))
        .findFirst();
  }

  private static List<byte[]> readings(SigningAlgorithm algorithm, PublicKey key, byte[] octets) {
    return key instanceof ECPublicKey point
        ? new EllipticSignature(octets, algorithm.scalarSize(), point.getParams().getOrder())
            .readings()
        : List.of(octets);
  }

  private static boolean holds(Signature verifier, PublicKey key, Octets signed, byte[] reading) {
    try {
      verifier.initVerify(key);
      verifier.update(signed.toArray());
      return verifier.verify(reading);
    } catch (SignatureException malformed) {
      return false;
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("Signatures cannot be verified", broken);
    }
  }

  /// For RSA the JDK is fastest, for curves Bouncy Castle.
  private static Signature verifier(SigningAlgorithm algorithm) {
    try {
      return switch (algorithm) {
        case RSA -> Signature.getInstance(algorithm.signature(), "SunRsaSign");
        case P256, P384, SM2 -> Signature.getInstance(algorithm.signature(), BouncyCastle.PROVIDER);
      };
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("No provider verifies " + algorithm, broken);
    }
  }
}
