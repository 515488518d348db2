package org.onecert.token.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.CertificationPermission;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.fixtures.keys.Algorithm;

@DisplayName("S-4 Independent judges of a form that both have signed")
class JudgesTest {

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "P384"})
  void pass_both_signatures_as_pades_baseline_b(Algorithm algorithm) {
    var office = new SigningOffice(algorithm);
    var verdict = DssVerdict.on(office.signed(), office.authority());
    assertThat(verdict.signatures())
        .hasSize(2)
        .allMatch(DssVerdict::isIntact)
        .allMatch(signature -> verdict.indication(signature) == Indication.TOTAL_PASSED)
        .allMatch(signature -> signature.getSignatureFormat() == SignatureLevel.PAdES_BASELINE_B);
  }

  @Test
  void find_nothing_under_the_second_signature_but_a_filled_form() {
    var office = new SigningOffice(Algorithm.P256);
    var verdict = DssVerdict.on(office.signed(), office.authority());
    var revision = verdict.first().getPDFRevision();
    assertThat(revision.getDocMDPPermissions())
        .isEqualTo(CertificationPermission.MINIMAL_CHANGES_PERMITTED);
    assertThat(revision.getPdfUndefinedChanges()).isEmpty();
    assertThat(revision.getPdfAnnotationChanges()).isEmpty();
    assertThat(revision.arePdfModificationsDetected()).isFalse();
    assertThat(verdict.second().getPDFRevision().arePdfObjectModificationsDetected()).isFalse();
  }

  @Test
  void pass_the_seal_while_the_representative_has_not_signed() {
    var office = new SigningOffice(Algorithm.RSA);
    var verdict = DssVerdict.on(office.sealed(), office.authority());
    assertThat(verdict.signatures()).hasSize(1).allMatch(DssVerdict::isIntact);
    assertThat(verdict.indication(verdict.first())).isEqualTo(Indication.TOTAL_PASSED);
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "P384"})
  void say_valid_twice_and_total_document_signed(Algorithm algorithm) {
    var pdfsig = Command.in(directory, "pdfsig");
    pdfsig.given("form.pdf", new SigningOffice(algorithm).signed().toArray());
    String verdict = pdfsig.says("-nocert", "form.pdf");
    assertThat(verdict)
        .containsSubsequence(
            "Signature #1",
            "ENTERPRISE",
            "Not total document signed",
            "Signature is Valid.",
            "Signature #2",
            "LEGAL_REPRESENTATIVE",
            "Total document signed",
            "Signature is Valid.");
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "SM2"})
  void find_no_syntax_error(Algorithm algorithm) {
    var qpdf = Command.in(directory, "qpdf");
    qpdf.given("form.pdf", new SigningOffice(algorithm).signed().toArray());
    assertThat(qpdf.says("--check", "form.pdf")).contains("No syntax or stream encoding errors");
  }
}
