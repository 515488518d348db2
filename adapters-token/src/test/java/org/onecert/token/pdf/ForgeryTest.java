package org.onecert.token.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onecert.domain.Octets;
import org.onecert.fixtures.keys.Algorithm;

@DisplayName("S-4 A form that was changed after it was signed")
class ForgeryTest {

  private static final SigningOffice OFFICE = new SigningOffice(Algorithm.P256);
  private static Octets signed = Octets.of(new byte[0]);

  @TempDir Path directory;

  @BeforeAll
  static void sign() {
    signed = OFFICE.signed();
  }

  @Test
  void breaks_both_signatures_when_an_octet_of_the_printed_page_is_flipped() {
    var verdict = judged(Forger.flipBehind(signed, "/CreationDate(D:202"));
    assertThat(verdict.signatures()).hasSize(2).noneMatch(DssVerdict::isIntact);
  }

  @Test
  void breaks_the_second_signature_when_an_octet_of_its_revision_is_flipped() {
    int second = SigningOffice.text(signed).lastIndexOf("/M(D:202");
    String before = SigningOffice.text(signed).substring(second - 20, second) + "/M(D:202";
    var verdict = judged(Forger.flipBehind(signed, before));
    assertThat(DssVerdict.isIntact(verdict.first())).isTrue();
    assertThat(DssVerdict.isIntact(verdict.second())).isFalse();
  }

  @Test
  void breaks_the_seal_when_the_signature_itself_is_flipped() {
    var verdict = judged(Forger.flipBehind(signed, "/Contents <308"));
    assertThat(verdict.signatures())
        .noneMatch(s -> verdict.indication(s) == Indication.TOTAL_PASSED);
  }

  /// The signatures themselves still hold: what they cover is in the file as it was. DSS sees what
  /// came after them.
  @Test
  void is_found_out_when_a_revision_paints_over_the_page() {
    assertThat(judged(Forger.paintOver(signed)).signatures())
        .hasSize(2)
        .allSatisfy(ForgeryTest::isFollowedByForbiddenChanges);
  }

  @Test
  void is_found_out_when_a_revision_swaps_the_page() {
    var other = new SigningOffice(Algorithm.P256).printed();
    assertThat(judged(Forger.swapPage(signed, other)).signatures())
        .hasSize(2)
        .allSatisfy(ForgeryTest::isFollowedByForbiddenChanges);
  }

  @Test
  void is_no_longer_covered_by_any_signature_in_the_words_of_pdfsig() {
    var pdfsig = Command.in(directory, "pdfsig");
    pdfsig.given("form.pdf", Forger.paintOver(signed).toArray());
    assertThat(pdfsig.says("-nocert", "form.pdf"))
        .contains("Not total document signed")
        .doesNotContain("Total document signed");
  }

  private static void isFollowedByForbiddenChanges(SignatureWrapper signature) {
    assertThat(signature.getPDFRevision().getPdfUndefinedChanges()).isNotEmpty();
  }

  private static DssVerdict judged(Octets document) {
    return DssVerdict.on(document, OFFICE.authority());
  }
}
