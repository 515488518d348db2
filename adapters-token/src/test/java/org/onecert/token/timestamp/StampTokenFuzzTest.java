package org.onecert.token.timestamp;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.keys.Surroundings;
import org.onecert.token.Bounds;
import org.onecert.token.Mutations;
import org.onecert.token.Nested;

/// Fuzzing (docs/adr/0019): it is believed or refused, as an answer and as a token; nothing else
/// comes out, and no other time than the authority's.
@DisplayName("S-2 Whatever comes as a time stamp")
class StampTokenFuzzTest {

  private static final Instant AT = Instant.parse("2026-11-22T16:30:00Z");
  private static final Authority AUTHORITY = Authority.of(Algorithm.P256, Surroundings.at(AT));
  private static final TimeStampCheck CHECK = StampCustomer.of(AUTHORITY).check();
  private static final TimeStampQuestion QUESTION =
      TimeStampQuestion.over(StampCustomer.STAMPED, Optional.empty(), new SecureRandom());

  static Stream<byte[]> seeds() {
    byte[] answer = AUTHORITY.timeStamp(QUESTION.encoded());
    return Stream.of(
        answer,
        QUESTION.token(answer).toArray(),
        AUTHORITY.timeStamp(new byte[] {0}),
        Nested.der(0x30, 5000),
        Nested.indefinite(0x30, 5000));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "1m")
  void is_believed_or_refused(byte[] octets) {
    Bounds.hold(() -> {
      answered(octets);
      judged(Octets.of(octets));
    });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void is_believed_or_refused_tampered_with(byte[] seed) {
    Mutations.of(seed, 1500).forEach(this::is_believed_or_refused);
  }

  private static void answered(byte[] octets) {
    try {
      judged(QUESTION.token(octets));
    } catch (TimeStampUnavailable unavailable) {
      // as it says
    }
  }

  private static void judged(Octets token) {
    TimeStampCheck.signer(token);
    if (CHECK.check(token, StampCustomer.STAMPED) instanceof Accepted<TimeStamp>(var stamp)) {
      assertThat(stamp.at()).isEqualTo(AT);
    }
  }
}
