package org.onecert.token.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.FormContents;
import org.onecert.domain.signing.FormContents.FoundSignature;
import org.onecert.domain.signing.FormKind;
import org.onecert.domain.signing.Signatory;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.token.Waiting;

@DisplayName("A-5, G-2 A form that comes back")
class FormReaderTest {

  private static final OpenPdfFormReader READER = new OpenPdfFormReader(Waiting.offEventLoop());
  private static final SigningOffice OFFICE = new SigningOffice(Algorithm.P256);

  private static FormContents read(Octets form) {
    return Waiting.result(READER.read(form)).orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "P384", "SM2"})
  @DisplayName("S-4 tells who signed it when, in order, with signatures that hold")
  void tells_who_signed_it(Algorithm algorithm) {
    var office = new SigningOffice(algorithm);

    var contents = read(office.signed());

    assertThat(contents.signatures())
        .extracting(FoundSignature::signatory)
        .containsExactly(Signatory.ENTERPRISE, Signatory.LEGAL_REPRESENTATIVE);
    assertThat(contents.signatures()).allMatch(FoundSignature::holds);
    assertThat(contents.signatures())
        .extracting(FoundSignature::claimedAt)
        .containsOnly(Samples.SIGNED);
    assertThat(contents.signatures().getFirst().signer().value())
        .isEqualTo(Samples.ENTERPRISE.name());
    assertThat(contents.isSignedAs(FormKind.MAIN_ACTIVATION)).isTrue();
    assertThat(contents.isSignedAs(FormKind.AUTHORISATION)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 60})
  void of_an_authorisation_tells_who_authorised_whom_for_what(int items) {
    var contents = read(OFFICE.authorisation(items));

    assertThat(contents.isSignedAs(FormKind.AUTHORISATION)).isTrue();
    var deputies = new JsonObject(contents.facts()).getJsonArray("deputies");
    assertThat(deputies.getJsonObject(0).getJsonArray("after")).hasSize(items);
    assertThat(deputies.getJsonObject(1).getJsonArray("before").getJsonObject(0).getString("code"))
        .isEqualTo("construction-permit");
  }

  @Test
  void does_not_pass_without_all_signatures() {
    assertThat(passes(OFFICE.sealed())).isFalse();
    assertThat(passes(OFFICE.printed())).isFalse();
  }

  @Test
  @DisplayName("S-4 has no signature that holds once an octet of the page is flipped")
  void has_no_signature_that_holds_once_an_octet_is_flipped() {
    Octets flipped = Forger.flipBehind(OFFICE.signed(), "/CreationDate(D:202");

    assertThat(read(flipped).signatures()).hasSize(2).noneMatch(FoundSignature::holds);
  }

  @Test
  @DisplayName(
      "S-4 does not pass with something behind the last signature, or another in its place")
  void does_not_pass_with_something_behind_the_last_signature() {
    Octets other = new SigningOffice(Algorithm.P256).printed();

    assertThat(passes(OFFICE.signed())).isTrue();
    assertThat(passes(Forger.paintOver(OFFICE.signed()))).isFalse();
    assertThat(passes(Forger.swapPage(OFFICE.signed(), other))).isFalse();
    assertThat(passes(Forger.flipBehind(OFFICE.signed(), "/Contents <308"))).isFalse();
    assertThat(passes(Octets.of(new byte[] {'%', 'P', 'D', 'F'}))).isFalse();
  }

  private static boolean passes(Octets form) {
    return Waiting.result(READER.read(form))
        .filter(contents -> contents.isSignedAs(FormKind.MAIN_ACTIVATION))
        .isPresent();
  }

  @Test
  void bears_its_number() {
    assertThat(number(OFFICE.signed())).contains(Samples.SESSION);
    assertThat(number(OFFICE.authorisation(1))).contains(Samples.SESSION);
    assertThat(number(Forger.paintOver(OFFICE.signed()))).contains(Samples.SESSION);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "%PDF-1.7", "<xmpMM:DocumentID>urn:uuid:c3c521dd</xmpMM:DocumentID>"})
  void bears_no_number_if_it_is_none(String text) {
    assertThat(number(Octets.of(text.getBytes(StandardCharsets.UTF_8)))).isEmpty();
  }

  private static Optional<SigningSessionId> number(Octets file) {
    return Waiting.result(READER.number(file));
  }
}
