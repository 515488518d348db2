package org.onecert.token.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.refusal.SealRefusal;

@DisplayName("A-3 The octets of a seal")
class SealIntegrityTest {

  private final SealCounter counter = new SealCounter();

  static Stream<byte[]> noSeals() {
    return Stream.concat(
        Arrays.stream(SealVersion.values()).flatMap(SealIntegrityTest::almostSeals),
        Stream.of(
            new byte[1],
            new byte[] {0x30, 0},
            new byte[] {0x30, 2, 0x30, 0},
            SealOffice.der(SealCounter.TOKEN.signingCertificate())));
  }

  private static Stream<byte[]> almostSeals(SealVersion version) {
    byte[] seal = SealSketch.of(version, SealCounter.TOKEN).signed(SealCounter.AUTHORITY);
    return Stream.of(
        Arrays.copyOf(seal, seal.length - 1),
        Arrays.copyOf(seal, seal.length + 1),
        Arrays.copyOf(seal, 512 * 1024 + 1));
  }

  @ParameterizedTest
  @MethodSource("noSeals")
  void are_one_seal_in_der_and_nothing_else(byte[] octets) {
    assertThat(counter.isShown(octets)).isEqualTo(Outcome.refused(SealRefusal.SEAL_MALFORMED));
  }

  /// Whatever octet is altered, the answer is a refusal: no exception, and never a way in.
  @ParameterizedTest
  @EnumSource
  void cannot_be_altered_anywhere(SealVersion version) {
    byte[] seal = counter.sketch(version).signed(SealCounter.AUTHORITY);
    for (int i = 0; i < seal.length; i++) {
      byte bit = (byte) (1 << (i % 8));
      seal[i] ^= bit;
      assertThat(counter.isShown(seal)).isInstanceOf(Refused.class);
      seal[i] ^= bit;
    }
  }
}
