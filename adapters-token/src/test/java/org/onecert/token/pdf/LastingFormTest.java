package org.onecert.token.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.FormContents;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.keys.Surroundings;
import org.onecert.token.Waiting;

@DisplayName("S-2, S-4 A form whose signatures last")
class LastingFormTest {

  @TempDir Path directory;

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "P384"})
  void passes_as_pades_baseline_t_with_a_stamp_on_each_signature(Algorithm algorithm) {
    try (var office = new LastingForms(algorithm)) {
      var verdict = DssVerdict.on(office.stamped(), tenMinutesLater(algorithm));
      assertThat(verdict.signatures())
          .hasSize(2)
          .allSatisfy(signature -> assertPassed(verdict, signature))
          .allMatch(signature -> signature.getSignatureFormat() == SignatureLevel.PAdES_BASELINE_T)
          .allMatch(signature -> signature.getTimestampList().size() == 1);
    }
  }

  /// The judge wants to hear of revocations after the time stamp.
  private static Authority tenMinutesLater(Algorithm algorithm) {
    return Authority.of(algorithm, Surroundings.at(Samples.SIGNED.plusSeconds(600)));
  }

  /// Nothing but the root is known to the judge, and nobody can be asked.
  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "P384"})
  void passes_as_pades_baseline_lt_with_all_that_proves_it(Algorithm algorithm) throws IOException {
    try (var office = new LastingForms(algorithm)) {
      Octets form = office.proven();
      Files.createDirectories(Path.of("target/forms"));
      Files.write(Path.of("target/forms/lasting-" + algorithm + ".pdf"), form.toArray());

      var verdict = DssVerdict.offline(form, office.authority());
      assertThat(verdict.signatures())
          .hasSize(2)
          .allSatisfy(signature -> assertPassed(verdict, signature))
          .allMatch(
              signature -> signature.getSignatureFormat() == SignatureLevel.PAdES_BASELINE_LT);
      assertThat(verdict.first().getPDFRevision().getPdfUndefinedChanges()).isEmpty();
      assertThat(pdfsig(form))
          .doesNotContain("Invalid", "Mismatch")
          .contains("Signature is Valid.");
    }
  }

  private static void assertPassed(DssVerdict verdict, SignatureWrapper signature) {
    assertThat(DssVerdict.isIntact(signature)).isTrue();
    assertThat(verdict.indication(signature))
        .describedAs(verdict.reason(signature))
        .isEqualTo(Indication.TOTAL_PASSED);
  }

  private String pdfsig(Octets form) {
    var pdfsig = Command.in(directory, "pdfsig");
    pdfsig.given("form.pdf", form.toArray());
    return pdfsig.says("-nocert", "form.pdf");
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "SM2"})
  void is_read_back_with_its_stamps_and_its_proof(Algorithm algorithm) {
    try (var office = new LastingForms(algorithm)) {
      FormContents contents = read(office.proven());
      assertThat(contents.lasting()).isTrue();
      assertThat(contents.signatures())
          .hasSize(2)
          .allMatch(signature -> signature.holds())
          .allMatch(signature -> signature.timeStamp().isPresent());
    }
  }

  private static FormContents read(Octets form) {
    var reader = new OpenPdfFormReader(Waiting.offEventLoop());
    return Waiting.result(reader.read(form)).orElseThrow();
  }
}
