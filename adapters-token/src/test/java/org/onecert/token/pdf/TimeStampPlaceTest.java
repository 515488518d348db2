package org.onecert.token.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Octets;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.seal.SealEdition;
import org.onecert.token.Waiting;

@DisplayName("S-2, S-4 The place for a time stamp")
class TimeStampPlaceTest {

  private static final OpenPdfFormReader READER = new OpenPdfFormReader(Waiting.offEventLoop());

  @Test
  @DisplayName("S-2, A-3 has none in GM/T 0031-2014, which is told to who asks")
  void has_none_in_2014() {
    var office = EncodingTest.sealing(SealEdition.GMT_0031_2014);
    var prepared = office.preparedSeal();
    assertThat(Waiting.result(office.signer().takesTimeStamp(prepared))).isFalse();
    assertThatThrownBy(() -> office.stamping(EncodingTest.TIME_STAMP).sealed())
        .isInstanceOf(IllegalArgumentException.class);

    var later = EncodingTest.sealing(SealEdition.GMT_0031_2025);
    assertThat(Waiting.result(later.signer().takesTimeStamp(later.preparedSeal()))).isTrue();
    var cms = new SigningOffice(Algorithm.P256);
    assertThat(Waiting.result(cms.signer().takesTimeStamp(cms.preparedSeal()))).isTrue();
  }

  @Test
  @DisplayName("S-4, A-3 is large enough beside the largest seal, and all of that is found again")
  void is_large_enough_beside_the_largest_seal() {
    var office = EncodingTest.sealing(SealEdition.GBT_38540_2020).stamping(largeToken());
    Octets seal = ResizedSeal.LARGE.of(office);
    var form = office.sealedWithSeal(seal);

    assertThat(seal.size()).isBetween(500_000, 512 * 1024);
    var found = Waiting.result(READER.read(form)).orElseThrow().signatures().getFirst();
    assertThat(found.holds()).isTrue();
    assertThat(found.timeStamp()).contains(largeToken());
    assertThat(SignatureTrace.all(SigningOffice.text(form)).getFirst().digits())
        .flatMap(SignatureEncodings::read)
        .get()
        .matches(SignatureValue::verifies);
  }

  private static Octets largeToken() {
    return Octets.of(HexFormat.of().parseHex("30821f40" + "0500".repeat(4000)));
  }
}
