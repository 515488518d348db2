package org.onecert.token.x509;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x509.Certificate;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.token.BouncyCastle;

/// Reads one X.509 certificate in DER and nothing around it (L-3: it parses).
///
/// What re-encodes to other octets is refused: two spellings of one certificate would have two
/// fingerprints.
public final class CertificateParser {

  /// In octets; certificates of tokens have one or two thousand.
  public static final int LARGEST = 16 * 1024;

  /// RFC 5280, 4.1.2.2: positive, at most 20 octets.
  private static final int SERIAL_BITS = 160;

  private CertificateParser() {}

  /// The certificate, `certificate-malformed`, or `certificate-algorithm-refused` if its key is not
  /// even worth reading.
  public static Outcome<X509Certificate> parse(Octets der) {
    if (der.size() > LARGEST) {
      return Outcome.refused(CertificateRefusal.CERTIFICATE_MALFORMED);
    }
    return decode(der.toArray()).then(CertificateParser::withSerialNumber);
  }

  /// Bouncy Castle tells malformed input by checked exceptions and by several unchecked ones.
  private static Outcome<X509Certificate> decode(byte[] der) {
    try {
      Certificate structure = structure(der);
      return KeyShape.isReadable(structure.getSubjectPublicKeyInfo())
          ? Outcome.accepted(certificate(der))
          : Outcome.refused(CertificateRefusal.CERTIFICATE_ALGORITHM_REFUSED);
    } catch (IOException | GeneralSecurityException | RuntimeException malformed) {
      return Outcome.refused(CertificateRefusal.CERTIFICATE_MALFORMED);
    }
  }

  private static Certificate structure(byte[] der) throws IOException {
    Certificate structure = Certificate.getInstance(ASN1Primitive.fromByteArray(der));
    if (!Arrays.equals(structure.getEncoded(ASN1Encoding.DER), der)) {
      throw new IOException("Not DER");
    }
    return structure;
  }

  /// Bouncy Castle reads the key when it is first asked for, and throws if it is no key.
  private static X509Certificate certificate(byte[] der) throws GeneralSecurityException {
    var factory = CertificateFactory.getInstance("X.509", BouncyCastle.PROVIDER);
    var certificate = (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
    certificate.getPublicKey();
    return certificate;
  }

  private static Outcome<X509Certificate> withSerialNumber(X509Certificate certificate) {
    BigInteger serial = certificate.getSerialNumber();
    return serial.signum() > 0 && serial.bitLength() <= SERIAL_BITS
        ? Outcome.accepted(certificate)
        : Outcome.refused(CertificateRefusal.CERTIFICATE_MALFORMED);
  }
}
