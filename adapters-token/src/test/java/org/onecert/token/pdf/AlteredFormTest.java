package org.onecert.token.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.Deviation;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.token.Waiting;

@DisplayName("S-4 What was done to a form")
class AlteredFormTest {

  private static final OpenPdfFormReader READER = new OpenPdfFormReader(Waiting.offEventLoop());
  private static final SigningOffice OFFICE = new SigningOffice(Algorithm.P256);
  private static Octets signed = Octets.of(new byte[0]);

  @BeforeAll
  static void sign() {
    signed = OFFICE.signed();
  }

  /// It still bears the number, so it comes to be compared.
  private static Deviation deviation(Octets form, Octets presented) {
    assertThat(Waiting.result(READER.number(presented))).contains(Samples.SESSION);
    return Waiting.result(READER.deviation(form, presented));
  }

  private static Deviation ofSigned(Octets presented) {
    return deviation(signed, presented);
  }

  @Test
  void is_told_for_octets_that_were_appended() {
    assertThat(
            ofSigned(
                Octets.of(
                    (SigningOffice.text(signed) + "\n%").getBytes(StandardCharsets.ISO_8859_1))))
        .isEqualTo(Deviation.APPENDED);
    assertThat(ofSigned(Forger.revise(signed, 150, "<</Type/ObjStm>>")))
        .isEqualTo(Deviation.APPENDED);
  }

  @Test
  void is_told_for_a_note_over_the_page() {
    assertThat(ofSigned(Forger.annotate(signed))).isEqualTo(Deviation.ANNOTATION_ADDED);
    assertThat(ofSigned(Forger.revise(signed, 150, "<</Type/Annot/Subtype/Stamp>>")))
        .isEqualTo(Deviation.ANNOTATION_ADDED);
  }

  @Test
  void is_told_for_a_field_that_was_filled_or_replaced() {
    assertThat(ofSigned(Forger.revise(signed, 5, "<</FT/Sig/T(ENTERPRISE)/V 150 0 R>>")))
        .isEqualTo(Deviation.FIELD_CHANGED);
    assertThat(ofSigned(Forger.revise(signed, 15, "<</Fields[150 0 R]/SigFlags 3>>")))
        .isEqualTo(Deviation.FIELD_CHANGED);
    assertThat(ofSigned(Forger.revise(signed, 150, "<</FT/Tx/T(amount)/V(1000000)>>")))
        .isEqualTo(Deviation.FIELD_CHANGED);
  }

  @Test
  @DisplayName("S-4 is told for a shadow that hides the page, or shows another")
  void is_told_for_a_shadow_over_the_page() {
    Octets other = new SigningOffice(Algorithm.P256).printed();

    assertThat(ofSigned(Forger.paintOver(signed))).isEqualTo(Deviation.PAGE_REDIRECTED);
    assertThat(ofSigned(Forger.swapPage(signed, other))).isEqualTo(Deviation.PAGE_REDIRECTED);
    assertThat(ofSigned(Forger.revise(signed, 7, "<</Length 0>>stream\n\nendstream")))
        .isEqualTo(Deviation.PAGE_REDIRECTED);
  }

  @ParameterizedTest
  @CsvSource({"1, font", "8, pages", "16, metadata", "17, catalogue"})
  @DisplayName("S-4 is told for a shadow that replaces what the page is made of")
  void is_told_for_a_shadow_that_replaces(int number, String what) {
    assertThat(ofSigned(Forger.revise(signed, number, "<</Instead(" + what + ")>>")))
        .isEqualTo(Deviation.OBJECT_REPLACED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[1 $1 $2 $3 ]",
        "[0 $2 $1 $3 ]",
        "[0 -1 $2 $3 ]",
        "[0 $1 $2 -$3 ]",
        "[0 $1 99999999999 $3 ]",
        "[0 $1 $2 999999999 ]",
        "[0 $1 $2 ]",
        "[0 $1 $2 $3 0 0 ]",
        "[]",
        "[0 1.5 $2 $3 ]",
        "[0 $1 $2 $3 ]/ByteRange[0 1 2 3]"
      })
  @DisplayName("S-4 is told for a range that no signature made here has")
  void is_told_for_a_forged_range(String range) {
    for (int signature : new int[] {0, 1}) {
      assertThat(ofSigned(TextForger.of(signed).withRange(signature, range)))
          .isEqualTo(Deviation.RANGE_FORGED);
    }
  }

  @Test
  @DisplayName("S-4 is told for a gap that leaves out more than the signature")
  void is_told_for_a_widened_gap() {
    var forger = TextForger.of(signed);
    assertThat(ofSigned(forger.withRangeMoved(0, -50, 0, 0))).isEqualTo(Deviation.GAP_WIDENED);
    assertThat(ofSigned(forger.withRangeMoved(0, 0, 90, -90))).isEqualTo(Deviation.GAP_WIDENED);
    assertThat(ofSigned(forger.withRangeMoved(1, -1, 1, -1))).isEqualTo(Deviation.GAP_WIDENED);
    assertThat(ofSigned(forger.withRange(1, "[0 0 0 $3 ]"))).isEqualTo(Deviation.GAP_WIDENED);
    assertThat(ofSigned(forger.withGapSplit(0))).isEqualTo(Deviation.GAP_WIDENED);
  }

  @Test
  @DisplayName("S-4 is told for a signature that is wrapped around something unsigned")
  void is_told_for_a_signature_that_is_wrapped() {
    assertThat(ofSigned(TextForger.of(signed).withSignedPartMoved()))
        .isEqualTo(Deviation.SIGNED_PART_MOVED);
  }

  @Test
  void is_told_for_a_signature_that_was_taken_out() {
    var forger = TextForger.of(signed);
    assertThat(ofSigned(forger.withValue(0, ""))).isEqualTo(Deviation.SIGNATURE_MISSING);
    assertThat(ofSigned(forger.withValue(1, ""))).isEqualTo(Deviation.SIGNATURE_MISSING);
    assertThat(ofSigned(forger.replacing("/ByteRange", "/ByteLange")))
        .isEqualTo(Deviation.SIGNATURE_MISSING);
    assertThat(ofSigned(OFFICE.printed())).isEqualTo(Deviation.SIGNATURE_MISSING);
  }

  @Test
  void is_told_for_octets_of_the_page() {
    assertThat(ofSigned(Forger.flipBehind(signed, "/CreationDate(D:202")))
        .isEqualTo(Deviation.ALTERED);
  }

  @Test
  void is_that_nothing_is_ours_but_the_number() {
    String number = "urn:uuid:" + Samples.SESSION.value();
    String xmp = "%PDF-1.7\n<xmpMM:DocumentID>" + number + "</xmpMM:DocumentID>";
    assertThat(ofSigned(Octets.of(xmp.getBytes(StandardCharsets.UTF_8))))
        .isEqualTo(Deviation.UNRELATED);
    assertThat(ofSigned(new SigningOffice(Algorithm.P256).signed())).isEqualTo(Deviation.UNRELATED);
  }
}
