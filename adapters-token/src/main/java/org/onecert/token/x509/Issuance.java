package org.onecert.token.x509;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.DSAPublicKey;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.onecert.token.BouncyCastle;

/// Whether one certificate may be the issuer's of another, and whether it is: by names and key
/// identifiers, which cost nothing, and by the signature.
public final class Issuance {

  private Issuance() {}

  /// Whether the certificate names this issuer, and no other key of his (RFC 5280, 4.2.1.1).
  static boolean isNamed(X509Certificate issuer, X509Certificate certificate) {
    return issuer.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())
        && wanted(certificate).map(key -> isOf(issuer, key)).orElse(true);
  }

  private static boolean isOf(X509Certificate issuer, byte[] key) {
    return own(issuer).map(its -> Arrays.equals(its, key)).orElse(true);
  }

  /// Whether a certificate is signed by a key, as far as the key alone tells: one that inherits its
  /// parameters (RFC 3279, 2.3.2) does not, and whoever sees the whole path will.
  static boolean isSigned(X509Certificate certificate, PublicKey issuer) {
    return inheritsParameters(issuer) || verifies(certificate, issuer);
  }

  private static boolean inheritsParameters(PublicKey key) {
    return key instanceof DSAPublicKey dsa && dsa.getParams() == null;
  }

  /// Whether a certificate is signed by a key.
  public static boolean verifies(X509Certificate certificate, PublicKey issuer) {
    try {
      certificate.verify(issuer, BouncyCastle.PROVIDER);
      return true;
    } catch (GeneralSecurityException | RuntimeException another) {
      return false;
    }
  }

  private static Optional<byte[]> wanted(X509Certificate certificate) {
    return ReadExtension.of(
        certificate,
        Extension.authorityKeyIdentifier,
        value -> AuthorityKeyIdentifier.getInstance(value).getKeyIdentifierOctets());
  }

  private static Optional<byte[]> own(X509Certificate issuer) {
    return ReadExtension.of(
        issuer,
        Extension.subjectKeyIdentifier,
        value -> SubjectKeyIdentifier.getInstance(value).getKeyIdentifier());
  }
}
