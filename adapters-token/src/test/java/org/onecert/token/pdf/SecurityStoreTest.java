package org.onecert.token.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.FormContents;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.token.Waiting;
import org.onecert.token.revocation.Evidence;

@DisplayName("S-4 What stands behind the last signature of a form")
class SecurityStoreTest {

  private static final SigningOffice OFFICE = new SigningOffice(Algorithm.P256);
  private static final Octets FORM = OFFICE.signed();
  private static final Octets TRY_LATER = octets("0\u0003\n\u0001\u0003");
  private static final Evidence EVIDENCE =
      new Evidence(
          Stream.of(OFFICE.enterprise(), OFFICE.representative())
              .map(token -> Octets.of(Samples.der(token.signingCertificate())))
              .toList(),
          List.of(TRY_LATER),
          List.of(Octets.of(OFFICE.authority().revocationList())));
  private static final Octets STORED = SecurityStore.behind(FORM, EVIDENCE);

  @TempDir Path directory;

  private static Octets octets(String text) {
    return Octets.of(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static Optional<FormContents> read(Octets form) {
    return Waiting.result(new OpenPdfFormReader(Waiting.offEventLoop()).read(form));
  }

  @Test
  void is_read_as_it_was_written() {
    assertThat(SecurityStore.read(STORED, FORM.size())).contains(EVIDENCE);
    assertThat(SecurityStore.read(FORM, FORM.size())).isEmpty();
    assertThat(STORED.startWith(FORM)).isTrue();
  }

  @Test
  void leaves_the_signatures_as_they_were() {
    assertThat(read(STORED))
        .hasValueSatisfying(contents ->
            assertThat(contents.signatures()).isEqualTo(read(FORM).orElseThrow().signatures()))
        .hasValueSatisfying(contents -> assertThat(contents.lasting()).isTrue());
  }

  @Test
  void is_sound_in_the_words_of_qpdf() {
    var qpdf = Command.in(directory, "qpdf").given("form.pdf", STORED.toArray());
    assertThat(qpdf.says("--check", "form.pdf")).contains("No syntax or stream encoding errors");
  }

  /// Whoever keeps the form could have put it there.
  @ParameterizedTest
  @CsvSource({
    "/Type/DSS/Certs, /Type/DSS/OpenAction 1 0 R/Certs",
    "/DSS , /OpenAction 1 0 R/DSS ",
    "/Type/Catalog, /Type/Catalog/AA 1 0 R",
    "00000 n , 00000 f ",
    "/Root , /XRefStm 1/Root ",
    "%%EOF, % %%EOF"
  })
  void is_nothing_but_a_store(String there, String instead) {
    String store = SigningOffice.text(STORED).substring(FORM.size());
    assertThat(store).contains(there);
    Octets forged = octets(SigningOffice.text(FORM) + store.replace(there, instead));

    assertThat(read(forged)).isEmpty();
  }

  @Test
  void is_no_second_one_and_nothing_before_or_behind_it() {
    assertThat(read(octets(SigningOffice.text(STORED) + "\n"))).isEmpty();
    assertThat(read(octets(SigningOffice.text(FORM) + "\n" + store()))).isEmpty();
    assertThat(read(octets(SigningOffice.text(STORED) + store()))).isEmpty();
    assertThat(read(octets(SigningOffice.text(FORM) + "9 0 obj\n<<>>\nendobj\n" + store())))
        .isEmpty();
  }

  @Test
  void is_what_it_is_called_and_has_the_certificates_of_all_who_signed() {
    var certificates = EVIDENCE.certificates();
    var words = List.of(octets("9 0 obj <<>> endobj"));
    assertThat(read(evidence(certificates, List.of(), List.of()))).isPresent();
    assertThat(read(evidence(certificates, words, List.of()))).isEmpty();
    assertThat(read(evidence(certificates, List.of(), words))).isEmpty();
    assertThat(read(evidence(words, List.of(), List.of()))).isEmpty();
    assertThat(read(evidence(certificates.subList(0, 1), List.of(), List.of()))).isEmpty();
  }

  private static Octets evidence(
      List<Octets> certificates, List<Octets> answers, List<Octets> lists) {
    return SecurityStore.behind(FORM, new Evidence(certificates, answers, lists));
  }

  private static String store() {
    return SigningOffice.text(STORED).substring(FORM.size());
  }
}
