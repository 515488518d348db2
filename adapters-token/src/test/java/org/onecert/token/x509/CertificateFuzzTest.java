package org.onecert.token.x509;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.fixtures.authority.Authority;
import org.onecert.token.Bounds;
import org.onecert.token.Mutations;
import org.onecert.token.Nested;
import org.onecert.token.crl.RevocationLists;
import org.onecert.token.ocsp.OcspAddresses;

/// Fuzzing (docs/adr/0019): no exception but the outcome, and what is read is written as it came.
@DisplayName("L-3 Whatever comes as a certificate")
class CertificateFuzzTest {

  private static final CertificatePaths PATHS =
      new CertificatePaths(
          new Trust(
              new TrustAnchors(Authority.p256().anchors(), Authority.p256().intermediates())));

  static Stream<byte[]> seeds() {
    return Stream.concat(
        Stream.of(Authority.rsa(), Authority.p256(), Authority.sm2())
            .map(authority -> Server.certificate(authority.issue()).toArray()),
        Stream.of(Nested.der(0x30, 3000), Nested.indefinite(0x24, 3000)));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "1m")
  void is_read_or_refused(byte[] octets) {
    Bounds.hold(() -> read(octets));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void is_read_or_refused_tampered_with(byte[] seed) {
    Mutations.of(seed, 1500).forEach(this::is_read_or_refused);
  }

  private static void read(byte[] octets) {
    PATHS.lead(Octets.of(octets), Instant.now());
    if (CertificateParser.parse(Octets.of(octets)) instanceof Accepted<X509Certificate>(var one)) {
      assertThat(EncodedCertificate.of(one).toArray()).isEqualTo(octets);
      PATHS.trust().finder().find(one, Instant.now());
      new EnterpriseReader(CertificateProfile.SHANGHAI).read(one);
      RevocationLists.addresses(one);
      OcspAddresses.of(one);
    }
  }
}
