package org.onecert.token.x509;

import static org.bouncycastle.asn1.gm.GMObjectIdentifiers.sm2sign_with_sm3;
import static org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers.sha256WithRSAEncryption;
import static org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers.sha384WithRSAEncryption;
import static org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers.sha512WithRSAEncryption;
import static org.bouncycastle.asn1.x9.X9ObjectIdentifiers.ecdsa_with_SHA256;
import static org.bouncycastle.asn1.x9.X9ObjectIdentifiers.ecdsa_with_SHA384;
import static org.bouncycastle.asn1.x9.X9ObjectIdentifiers.ecdsa_with_SHA512;

import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.onecert.domain.refusal.CertificateRefusal;

/// L-3: the issuer signed the certificate over SHA-256 or a longer hash, or over SM3.
///
/// Parameters of the algorithm may be NULL or absent: authorities differ, the national SM2 root
/// writes NULL.
final class AllowedSignature implements CertificateRule {

  private static final Set<ASN1ObjectIdentifier> ALGORITHMS =
      Set.of(
          sha256WithRSAEncryption,
          sha384WithRSAEncryption,
          sha512WithRSAEncryption,
          ecdsa_with_SHA256,
          ecdsa_with_SHA384,
          ecdsa_with_SHA512,
          sm2sign_with_sm3);

  private static final byte[] NULL = {5, 0};

  @Override
  public Optional<CertificateRefusal> objection(X509Certificate certificate) {
    return CertificateRule.unless(
        isListed(certificate) && hasNoParameters(certificate),
        CertificateRefusal.CERTIFICATE_ALGORITHM_REFUSED);
  }

  private static boolean isListed(X509Certificate certificate) {
    return ALGORITHMS.contains(new ASN1ObjectIdentifier(certificate.getSigAlgOID()));
  }

  private static boolean hasNoParameters(X509Certificate certificate) {
    return Optional.ofNullable(certificate.getSigAlgParams())
        .map(parameters -> Arrays.equals(parameters, NULL))
        .orElse(true);
  }
}
