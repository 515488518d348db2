package org.onecert.token.pdf;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.domain.Octets;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.seal.SealEdition;
import org.onecert.token.Bounds;
import org.onecert.token.Mutations;
import org.onecert.token.Waiting;

/// Fuzzing (docs/adr/0019): it has a number or none, it is read or not, and no signature holds that
/// was altered.
@DisplayName("A-5, G-2 Whatever comes as a form")
class FormFuzzTest {

  private static final OpenPdfFormReader READER = new OpenPdfFormReader(Waiting.offEventLoop());
  private static final SigningOffice OFFICE = new SigningOffice(Algorithm.P256);
  private static final SigningOffice SEALING =
      new SigningOffice(
          Algorithm.SM2, Algorithm.SM2, Sm2Encoding.GM_SEAL, SealEdition.GBT_38540_2020);

  static Stream<byte[]> seeds() {
    return Stream.of(OFFICE, SEALING).map(office -> office.signed().toArray());
  }

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "1m")
  void is_read_or_not(byte[] octets) {
    Bounds.hold(() -> read(octets));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void is_read_or_not_tampered_with(byte[] seed) {
    Mutations.of(seed, 100).forEach(this::is_read_or_not);
  }

  private static void read(byte[] octets) {
    Waiting.result(READER.number(Octets.of(octets)));
    Waiting.result(READER.read(Octets.of(octets)));
  }
}
