package org.onecert.token.pdf;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.onecert.token.BouncyCastle;
import org.onecert.token.x509.SigningAlgorithm;

/// How a signature is written down in CMS. The signer's key alone decides, and digest and signature
/// always go together (RFC 5753, 2.1.1).
///
/// @param digest of the document, and of what is signed
/// @param signature with its parameters: NULL for RSA (RFC 4055, 5), none else
record SignatureSuite(ASN1ObjectIdentifier digest, AlgorithmIdentifier signature) {

  /// @throws IllegalArgumentException if the key is not on the allow-list (L-3)
  static SignatureSuite of(X509Certificate signer) {
    return SigningAlgorithm.of(signer)
        .map(SignatureSuite::of)
        .orElseThrow(() -> new IllegalArgumentException("Nobody may sign with such a key"));
  }

  static SignatureSuite of(SigningAlgorithm algorithm) {
    return switch (algorithm) {
      case RSA ->
          new SignatureSuite(
              NISTObjectIdentifiers.id_sha256,
              new AlgorithmIdentifier(
                  PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE));
      case P256 -> of(NISTObjectIdentifiers.id_sha256, X9ObjectIdentifiers.ecdsa_with_SHA256);
      case P384 -> of(NISTObjectIdentifiers.id_sha384, X9ObjectIdentifiers.ecdsa_with_SHA384);
      case SM2 -> of(GMObjectIdentifiers.sm3, GMObjectIdentifiers.sm2sign_with_sm3);
    };
  }

  private static SignatureSuite of(ASN1ObjectIdentifier digest, ASN1ObjectIdentifier signature) {
    return new SignatureSuite(digest, new AlgorithmIdentifier(signature));
  }

  byte[] digestOf(byte[] content) {
    try {
      return digester().digest(content);
    } catch (NoSuchAlgorithmException broken) {
      throw new IllegalStateException("No provider has " + digest, broken);
    }
  }

  /// For SHA-2 the JDK's own is several times as fast; SM3 it does not have.
  private MessageDigest digester() throws NoSuchAlgorithmException {
    return digest.equals(GMObjectIdentifiers.sm3)
        ? MessageDigest.getInstance(digest.getId(), BouncyCastle.PROVIDER)
        : MessageDigest.getInstance(digest.getId());
  }
}
