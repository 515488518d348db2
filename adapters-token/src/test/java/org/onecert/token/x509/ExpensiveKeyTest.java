package org.onecert.token.x509;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigInteger;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.DSAParameter;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.fixtures.authority.Authority;

/// Keys that take seconds to read, which anybody can put into a certificate of his own making.
@DisplayName("L-3 A key that is expensive to read")
class ExpensiveKeyTest {

  private static final Authority AUTHORITY = Authority.p256();

  static Stream<SubjectPublicKeyInfo> expensive() throws IOException {
    return Stream.of(rsa(16_384), rsa(8192), rsa(4104), dsa(16_384));
  }

  @ParameterizedTest
  @MethodSource("expensive")
  void is_turned_down_by_its_looks(SubjectPublicKeyInfo key) throws IOException {
    assertThat(CertificateParser.parse(withKey(key)))
        .isEqualTo(Outcome.refused(CertificateRefusal.CERTIFICATE_ALGORITHM_REFUSED));
  }

  private static SubjectPublicKeyInfo rsa(int bits) throws IOException {
    return new SubjectPublicKeyInfo(
        new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption),
        new RSAPublicKey(odd(bits), BigInteger.valueOf(65_537)));
  }

  private static SubjectPublicKeyInfo dsa(int bits) throws IOException {
    DSAParameter parameters = new DSAParameter(odd(bits), odd(256), BigInteger.TWO);
    return new SubjectPublicKeyInfo(
        new AlgorithmIdentifier(X9ObjectIdentifiers.id_dsa, parameters),
        new ASN1Integer(odd(bits - 1)));
  }

  private static BigInteger odd(int bits) {
    return new BigInteger(bits, TestCertificate.RANDOM).setBit(bits - 1).setBit(0);
  }

  /// A certificate of the authority with another key in it: the signature is wrong, but that is not
  /// what costs.
  private static Octets withKey(SubjectPublicKeyInfo key) throws IOException {
    Certificate genuine = Certificate.getInstance(Server.certificate(AUTHORITY.issue()).toArray());
    ASN1EncodableVector fields = new ASN1EncodableVector();
    for (ASN1Encodable field :
        DERSequence.getInstance(genuine.getTBSCertificate().toASN1Primitive())) {
      boolean isKey = field.equals(genuine.getSubjectPublicKeyInfo().toASN1Primitive());
      fields.add(isKey ? key : field);
    }
    TBSCertificate tbs = TBSCertificate.getInstance(new DERSequence(fields));
    return Octets.of(certificate(tbs, genuine).getEncoded());
  }

  private static DERSequence certificate(TBSCertificate tbs, Certificate genuine) {
    ASN1EncodableVector parts = new ASN1EncodableVector();
    parts.add(tbs);
    parts.add(genuine.getSignatureAlgorithm());
    parts.add(genuine.getSignature());
    return new DERSequence(parts);
  }
}
