package org.onecert.token.x509;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.keys.Pem;

@DisplayName("L-3 A certificate is malformed")
class MalformedCertificateTest {

  private static final Authority AUTHORITY = Authority.p256();
  private static final Server SERVER = Server.trusting(AUTHORITY);
  private static final byte[] DER = Server.certificate(AUTHORITY.issue()).toArray();

  static Stream<byte[]> malformed() {
    return Stream.of(
        new byte[0],
        new byte[1],
        new byte[] {0x30, 0},
        new byte[] {0x30, (byte) 0x84, 0x7f, (byte) 0xff, (byte) 0xff, (byte) 0xff},
        Arrays.copyOf(DER, DER.length - 1),
        Arrays.copyOf(DER, DER.length + 1),
        twice(),
        Arrays.copyOf(DER, CertificateParser.LARGEST + 1),
        Arrays.copyOf(DER, 10_000_000),
        Pem.of(AUTHORITY.anchor()).getBytes(StandardCharsets.US_ASCII),
        nested(100),
        nested(5000),
        withLongLength());
  }

  @ParameterizedTest
  @MethodSource("malformed")
  void unless_it_is_one_certificate_in_der_and_nothing_else(byte[] octets) {
    assertThat(SERVER.examines(Octets.of(octets)))
        .isEqualTo(Outcome.refused(CertificateRefusal.CERTIFICATE_MALFORMED));
  }

  /// Whatever octet is altered, the answer is a refusal: no exception, and never a way in.
  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "SM2"})
  void or_refused_for_another_reason_whatever_octet_is_altered(Algorithm algorithm) {
    var authority = Authority.of(algorithm);
    var server = Server.trusting(authority);
    byte[] der = Server.certificate(authority.issue()).toArray();
    Set<CertificateRefusal> refusals = EnumSet.noneOf(CertificateRefusal.class);
    for (int i = 0; i < der.length; i++) {
      byte bit = (byte) (1 << (i % 8));
      der[i] ^= bit;
      refusals.add(refusal(server.examines(Octets.of(der))));
      der[i] ^= bit;
    }
    assertThat(refusals)
        .contains(
            CertificateRefusal.CERTIFICATE_MALFORMED, CertificateRefusal.CERTIFICATE_UNTRUSTED)
        .doesNotContain(
            CertificateRefusal.CERTIFICATE_NAMES_NO_ENTERPRISE,
            CertificateRefusal.CERTIFICATE_CONTRADICTS_ITSELF,
            CertificateRefusal.CERTIFICATE_EXPIRED);
  }

  @Test
  void is_what_these_tests_alter_and_not_what_they_begin_with() {
    assertThat(SERVER.examines(Octets.of(DER))).isNotInstanceOf(Refused.class);
  }

  private static CertificateRefusal refusal(Outcome<GenuineCertificate> outcome) {
    assertThat(outcome).isInstanceOf(Refused.class);
    return (CertificateRefusal) ((Refused<GenuineCertificate>) outcome).refusal();
  }

  private static byte[] twice() {
    byte[] both = Arrays.copyOf(DER, 2 * DER.length);
    System.arraycopy(DER, 0, both, DER.length, DER.length);
    return both;
  }

  /// SEQUENCE in SEQUENCE in SEQUENCE, of indefinite length.
  private static byte[] nested(int depth) {
    byte[] octets = new byte[2 * depth];
    for (int i = 0; i < depth; i++) {
      octets[2 * i] = 0x30;
      octets[2 * i + 1] = (byte) 0x80;
    }
    return octets;
  }

  /// The same certificate, its outermost length in three octets where two would do.
  private static byte[] withLongLength() {
    byte[] octets = new byte[DER.length + 1];
    octets[0] = 0x30;
    octets[1] = (byte) 0x83;
    System.arraycopy(DER, 2, octets, 3, DER.length - 2);
    return octets;
  }
}
