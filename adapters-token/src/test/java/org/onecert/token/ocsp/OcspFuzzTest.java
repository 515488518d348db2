package org.onecert.token.ocsp;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.token.VirtualToken;
import org.onecert.token.Bounds;
import org.onecert.token.Mutations;
import org.onecert.token.Nested;
import org.onecert.token.x509.CertificatePath;
import org.onecert.token.x509.PathFinder;
import org.onecert.token.x509.TrustAnchors;

/// Fuzzing (docs/adr/0019): it is believed or refused; nothing else comes out.
@DisplayName("L-3 Whatever comes as an OCSP answer")
class OcspFuzzTest {

  private static final OcspCheck CHECK = new OcspCheck(false, Duration.ofHours(1));
  private static final Authority AUTHORITY = Authority.p256();
  private static final VirtualToken TOKEN = AUTHORITY.issue();
  private static final CertificatePath PATH =
      new PathFinder(new TrustAnchors(AUTHORITY.anchors(), AUTHORITY.intermediates()))
          .find(TOKEN.signingCertificate(), TOKEN.signingCertificate().getNotBefore().toInstant())
          .orElseThrow();
  private static final OcspQuestion QUESTION = OcspQuestion.about(PATH, new SecureRandom());

  static Stream<byte[]> seeds() {
    return Stream.of(
        AUTHORITY.ocsp(QUESTION.encoded()),
        AUTHORITY.ocsp(new byte[] {0}),
        Nested.der(0x30, 5000),
        Nested.indefinite(0x30, 5000));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "1m")
  void is_believed_or_refused(byte[] octets) {
    Bounds.hold(() -> read(octets));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void is_believed_or_refused_tampered_with(byte[] seed) {
    Mutations.of(seed, 1500).forEach(this::is_believed_or_refused);
  }

  private static void read(byte[] octets) {
    try {
      CHECK.check(PATH, QUESTION, octets, Instant.now());
    } catch (OcspRefused refused) {
      // as it says
    }
  }
}
