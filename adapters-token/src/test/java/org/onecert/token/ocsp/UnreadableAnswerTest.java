package org.onecert.token.ocsp;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.fixtures.authority.Authority;
import org.onecert.token.x509.PathFinder;
import org.onecert.token.x509.TrustAnchors;

@DisplayName("L-3 An OCSP answer")
class UnreadableAnswerTest {

  private static final OcspCheck CHECK = new OcspCheck(false, Duration.ofHours(1));

  @Test
  void whose_nonce_cannot_be_read_is_refused() {
    var authority = Authority.p256();
    var holder = authority.issue().signingCertificate();
    var path =
        new PathFinder(new TrustAnchors(authority.anchors(), authority.intermediates()))
            .find(holder, Instant.now())
            .orElseThrow();
    var question = OcspQuestion.about(path, new SecureRandom());
    byte[] answer = spoilt(authority.ocsp(question.encoded()), question.nonce().toHex());

    assertThatExceptionOfType(OcspRefused.class)
        .isThrownBy(() -> CHECK.check(path, question, answer, Instant.now()));
  }

  /// The nonce is a BOOLEAN now.
  private static byte[] spoilt(byte[] answer, String nonce) {
    String hex = HexFormat.of().formatHex(answer);
    return HexFormat.of().parseHex(hex.replace("0420" + nonce, "0120" + nonce));
  }
}
