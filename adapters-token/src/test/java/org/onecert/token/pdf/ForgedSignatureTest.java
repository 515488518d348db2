package org.onecert.token.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.Deviation;
import org.onecert.fixtures.authority.Flaw;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.token.Waiting;

@DisplayName("S-2 What was put in the place of a signature")
class ForgedSignatureTest {

  private static final OpenPdfFormReader READER = new OpenPdfFormReader(Waiting.offEventLoop());
  private static final SigningOffice OFFICE = new SigningOffice(Algorithm.P256);
  private static Octets sealed = Octets.of(new byte[0]);

  @BeforeAll
  static void seal() {
    sealed = OFFICE.sealed();
  }

  /// It still bears the number, so it comes to be compared.
  private static Deviation deviation(Octets form, Octets presented) {
    assertThat(Waiting.result(READER.number(presented))).contains(Samples.SESSION);
    return Waiting.result(READER.deviation(form, presented));
  }

  private static Deviation ofSealed(String value) {
    return deviation(sealed, TextForger.of(sealed).withValue(0, value));
  }

  private static CmsForger cms() {
    return CmsForger.of(SignatureInFile.all(sealed).getFirst());
  }

  @Test
  @DisplayName("S-2 is told for the signature of another form by the same signer")
  void is_told_for_the_signature_of_another_form() {
    var other = CmsForger.of(SignatureInFile.all(OFFICE.authorisation(2)).getFirst());

    assertThat(ofSealed(other.unchanged())).isEqualTo(Deviation.SIGNATURE_OF_ANOTHER);
  }

  @Test
  @DisplayName("S-2 is told for a signature by another certificate, of the same name too")
  void is_told_for_a_signature_by_another() {
    var namesake = OFFICE.authority().issue(Samples.ENTERPRISE);
    var stranger = OFFICE.authority().issue(Samples.ENTERPRISE, Flaw.OTHER_CA);

    assertThat(deviation(sealed, OFFICE.sealedBy(namesake))).isEqualTo(Deviation.SIGNED_BY_ANOTHER);
    assertThat(deviation(sealed, OFFICE.sealedBy(stranger))).isEqualTo(Deviation.SIGNED_BY_ANOTHER);
  }

  @Test
  @DisplayName("S-2 is told for a certificate that was swapped")
  void is_told_for_a_certificate_that_was_swapped() {
    byte[] other = Samples.der(OFFICE.authority().issue(Samples.ENTERPRISE).signingCertificate());

    assertThat(ofSealed(cms().naming(other))).isEqualTo(Deviation.CERTIFICATE_SWAPPED);
  }

  @Test
  void is_told_for_signers_that_are_too_many_or_none() {
    assertThat(ofSealed(cms().withTwoSigners())).isEqualTo(Deviation.SIGNERS_WRONG);
    assertThat(ofSealed(cms().withoutSigner())).isEqualTo(Deviation.SIGNERS_WRONG);
  }

  @Test
  void is_told_for_a_signature_that_is_none() {
    assertThat(ofSealed(cms().withWeakDigest())).isEqualTo(Deviation.ALGORITHM_WRONG);
    assertThat(ofSealed(cms().broken())).isEqualTo(Deviation.SIGNATURE_BROKEN);
    assertThat(ofSealed("3003020101")).isEqualTo(Deviation.SIGNATURE_MALFORMED);
    assertThat(ofSealed("30847fffffff")).isEqualTo(Deviation.SIGNATURE_MALFORMED);
    assertThat(ofSealed("3080".repeat(5000))).isEqualTo(Deviation.SIGNATURE_MALFORMED);
  }

  /// It would still verify, but it is not what we signed into the file.
  @Test
  void is_told_for_what_was_put_beside_a_signature() {
    assertThat(ofSealed(cms().amendedBesides())).isEqualTo(Deviation.SIGNATURE_AMENDED);
  }
}
