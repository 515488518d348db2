package org.onecert.token.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.domain.Octets;
import org.onecert.token.Bounds;
import org.onecert.token.Mutations;
import org.onecert.token.Nested;

/// Fuzzing (docs/adr/0019) of all versions: no exception but the outcome, and nothing is accepted
/// that was altered.
@DisplayName("A-3 Whatever comes as a seal")
class SealFuzzTest {

  private static final SealCounter COUNTER = new SealCounter();

  static Stream<byte[]> seeds() {
    return Stream.concat(
        Arrays.stream(SealVersion.values())
            .map(version -> COUNTER.sketch(version).signed(SealCounter.AUTHORITY)),
        Stream.of(
            Nested.der(0x30, 5000), Nested.der(0xa0, 100_000), Nested.indefinite(0x30, 5000)));
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "1m")
  void is_read_or_refused(byte[] octets) {
    Bounds.hold(() -> read(octets));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void is_read_or_refused_tampered_with(byte[] seed) {
    Mutations.of(seed, 800).forEach(this::is_read_or_refused);
  }

  private static void read(byte[] octets) {
    assertThat(COUNTER.isShown(octets)).isNotNull();
    SealParser.parse(Octets.of(octets))
        .ifPresent(seal -> MakerSignature.check(seal, SealCounter.TOKEN.signingCertificate()));
  }
}
