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
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.onecert.domain.refusal.CertificateRefusal;

/// L-3: the issuer signed the certificate over SHA-256 or a longer hash, or over SM3.
///
/// Parameters of the algorithm may be NULL or absent: authorities differ, the national SM2 root
/// writes NULL.
final class AllowedSignature implements CertificateRule {

  /// With their names in the Java Cryptography Architecture.
  private static final Map<ASN1ObjectIdentifier, String> ALGORITHMS =
      Map.of(
          sha256WithRSAEncryption, "SHA256withRSA",
          sha384WithRSAEncryption, "SHA384withRSA",
          sha512WithRSAEncryption, "SHA512withRSA",
          ecdsa_with_SHA256, "SHA256withECDSA",
          ecdsa_with_SHA384, "SHA384withECDSA",
          ecdsa_with_SHA512, "SHA512withECDSA",
          sm2sign_with_sm3, "SM3withSM2");

  private static final byte[] NULL = {5, 0};

  @Override
  public Optional<CertificateRefusal> objection(X509Certificate certificate) {
    return CertificateRule.unless(
        isListed(certificate) && hasNoParameters(certificate),
        CertificateRefusal.CERTIFICATE_ALGORITHM_REFUSED);
  }

  static boolean allows(AlgorithmIdentifier algorithm) {
    ASN1Encodable parameters = algorithm.getParameters();
    return ALGORITHMS.containsKey(algorithm.getAlgorithm())
        && (parameters == null || DERNull.INSTANCE.equals(parameters));
  }

  /// The name of an algorithm that is allowed.
  static String nameOf(AlgorithmIdentifier algorithm) {
    return Optional.ofNullable(ALGORITHMS.get(algorithm.getAlgorithm())).orElseThrow();
  }

  private static boolean isListed(X509Certificate certificate) {
    return ALGORITHMS.containsKey(new ASN1ObjectIdentifier(certificate.getSigAlgOID()));
  }

  private static boolean hasNoParameters(X509Certificate certificate) {
    return Optional.ofNullable(certificate.getSigAlgParams())
        .map(parameters -> Arrays.equals(parameters, NULL))
        .orElse(true);
  }
}
