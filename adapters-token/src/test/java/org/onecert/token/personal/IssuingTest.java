package org.onecert.token.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.application.port.PersonalCertificateIssuer.IssuedKey;
import org.onecert.application.port.PersonalCertificateIssuer.KeyKind;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.token.Waiting;
import org.onecert.token.x509.CertificatePaths;
import org.onecert.token.x509.Trust;
import org.onecert.token.x509.TrustAnchors;

@DisplayName("S-3 A personal certificate")
class IssuingTest {

  private static final SecureRandom RANDOM = new SecureRandom();

  static Stream<Arguments> algorithms() {
    return Stream.of(Algorithm.RSA, Algorithm.P256, Algorithm.SM2)
        .flatMap(issuer -> Arrays.stream(KeyKind.values()).map(kind -> arguments(issuer, kind)));
  }

  @ParameterizedTest
  @MethodSource("algorithms")
  void leads_to_the_anchor_and_may_sign(Algorithm algorithm, KeyKind kind) {
    var authority = Authority.of(algorithm);
    IssuedKey issued = issue(authority, kind);
    var paths =
        new CertificatePaths(
            new Trust(new TrustAnchors(authority.anchors(), authority.intermediates())));

    assertThat(paths.lead(issued.chain().getFirst(), Instant.now())).isInstanceOf(Accepted.class);
    assertThat(issued.chain()).hasSize(3);
    assertThat(PersonalKey.of(issued.chain().getFirst(), issued.privateKey()).fits(RANDOM))
        .isTrue();
  }

  @Test
  @DisplayName("P-1 tells the name but never the identity number, nor its plain hash")
  void tells_the_name_but_never_the_identity_number() throws Exception {
    var certificate = certificate(issue(Authority.p256(), KeyKind.P256));
    String octets = new String(certificate.getEncoded(), StandardCharsets.ISO_8859_1);

    assertThat(certificate.getSubject().toString()).isEqualTo("C=CN,CN=张伟");
    assertThat(octets).doesNotContain(People.NUMBER);
    assertThat(uniqueId(certificate))
        .matches("1@SF[0-9A-F]{32}")
        .isEqualTo(uniqueId(certificate(issue(Authority.sm2(), KeyKind.SM2))))
        .doesNotContainIgnoringCase(
            Octets.of(People.NUMBER.getBytes(StandardCharsets.US_ASCII))
                .sha256()
                .toHex()
                .substring(0, 8));
  }

  @Test
  void has_a_positive_serial_number_of_128_bits_that_is_never_used_twice() {
    var authority = Authority.p256();
    var serials =
        List.of(
            certificate(issue(authority, KeyKind.P256)).getSerialNumber(),
            certificate(issue(authority, KeyKind.P256)).getSerialNumber());

    assertThat(serials).doesNotHaveDuplicates();
    assertThat(serials).allMatch(serial -> serial.signum() > 0 && serial.bitLength() == 128);
  }

  @Test
  void names_its_key_and_the_key_of_its_issuer() {
    var certificate = certificate(issue(Authority.p256(), KeyKind.P256));

    assertThat(certificate.getExtension(Extension.subjectKeyIdentifier)).isNotNull();
    assertThat(certificate.getExtension(Extension.authorityKeyIdentifier)).isNotNull();
  }

  @Test
  void is_not_issued_with_a_key_that_is_not_the_issuers() {
    assertThatIllegalStateException()
        .isThrownBy(() -> People.issuer(Authority.p256(), Authority.p384()));
  }

  private static IssuedKey issue(Authority authority, KeyKind kind) {
    return Waiting.result(People.issuer(authority).issue(People.ZHANG, kind));
  }

  private static X509CertificateHolder certificate(IssuedKey issued) {
    try {
      return new X509CertificateHolder(issued.chain().getFirst().toArray());
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static String uniqueId(X509CertificateHolder certificate) {
    var extension = certificate.getExtension(new ASN1ObjectIdentifier("1.2.156.112570.11.205"));
    return DERUTF8String.getInstance(extension.getParsedValue()).getString();
  }
}
