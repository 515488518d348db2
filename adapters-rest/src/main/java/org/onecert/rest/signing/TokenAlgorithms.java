package org.onecert.rest.signing;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.HexFormat;
import org.onecert.domain.Octets;

/// How a token has to sign, told by the key in its certificate. A hint for clients: what counts is
/// decided where signatures are verified.
final class TokenAlgorithms {

  /// The object identifier 1.2.840.113549.1.1.1 (rsaEncryption, RFC 8017), DER.
  private static final String RSA = "06092a864886f70d010101";

  /// The object identifier 1.2.156.10197.1.301 (SM2, GB/T 33560), DER.
  private static final String SM2 = "06082a811ccf5501822d";

  private TokenAlgorithms() {}

  /// @param certificate that passed its checks, DER
  static String of(Octets certificate) {
    String key = HexFormat.of().formatHex(publicKey(certificate));
    if (key.contains(RSA)) {
      return "SHA256withRSA";
    }
    return key.contains(SM2) ? "SM3withSM2" : "SHA256withECDSA";
  }

  private static byte[] publicKey(Octets certificate) {
    try {
      return CertificateFactory.getInstance("X.509")
          .generateCertificate(new ByteArrayInputStream(certificate.toArray()))
          .getPublicKey()
          .getEncoded();
    } catch (CertificateException wasReadBefore) {
      throw new IllegalStateException(wasReadBefore);
    }
  }
}
