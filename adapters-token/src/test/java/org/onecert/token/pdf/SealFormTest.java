package org.onecert.token.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HexFormat;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERUTCTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.seal.SealEdition;

@DisplayName("S-2, A-3 A form sealed with an electronic seal, judged by openssl")
class SealFormTest {

  private static final ASN1ObjectIdentifier SM2_WITH_SM3 =
      new ASN1ObjectIdentifier("1.2.156.10197.1.501");
  private static final String SIGNED = "261122163100Z";

  @TempDir Path directory;

  private static SigningOffice office(SealEdition edition) {
    return new SigningOffice(Algorithm.SM2, Algorithm.SM2, Sm2Encoding.GM_SEAL, edition);
  }

  @ParameterizedTest
  @EnumSource
  void has_the_seal_whole_and_the_digest_of_all_but_the_gap_and_verifies(SealEdition edition) {
    var office = office(edition);
    var token = office.enterprise();
    var prepared = office.preparedSeal();
    var sealed = SealInFile.first(office.sealed());
    var judge = Sm2Judge.in(directory);

    assertThat(SealInFile.der(sealed.part(0))).isEqualTo(prepared.toBeSigned().toArray());
    assertThat(SealInFile.der(sealed.signed(1))).isEqualTo(token.sealData().orElseThrow());
    assertThat(judge.sm3(sealed.covered()))
        .contains(HexFormat.of().formatHex(SealInFile.bits(sealed.signed(3))));
    assertThat(
            judge.on(
                SealInFile.der(sealed.part(0)), sealed.signature(), token.signingCertificate()))
        .contains("Success");
    assertThat(judge.parsed(SealInFile.der(sealed.value()))).contains("GM.sm2seal", "SEQUENCE");
  }

  @ParameterizedTest
  @EnumSource(names = {"GBT_38540_2020", "GMT_0031_2025"})
  void is_laid_out_as_later_standards_have_it(SealEdition edition) {
    var office = office(edition);
    var sealed = SealInFile.first(office.sealed());

    assertThat(sealed.value().toArray()).hasSize(4);
    assertThat(sealed.part(1))
        .isEqualTo(new DEROctetString(Samples.der(office.enterprise().signingCertificate())));
    assertThat(sealed.part(2)).isEqualTo(SM2_WITH_SM3);
    assertThat(sealed.signed(0)).hasToString(edition == SealEdition.GBT_38540_2020 ? "4" : "5");
    assertThat(ASN1GeneralizedTime.getInstance(sealed.signed(2)).getTimeString())
        .isEqualTo("20" + SIGNED);
  }

  @Test
  void is_laid_out_as_the_first_standard_has_it() {
    var office = office(SealEdition.GMT_0031_2014);
    var sealed = SealInFile.first(office.sealed());

    assertThat(sealed.value().toArray()).hasSize(2);
    assertThat(sealed.signed(0)).hasToString("1");
    assertThat(SealInFile.bits(sealed.signed(2))).isEqualTo(SealInFile.der(new DERUTCTime(SIGNED)));
    assertThat(sealed.signed(5))
        .isEqualTo(new DEROctetString(Samples.der(office.enterprise().signingCertificate())));
    assertThat(sealed.signed(6)).isEqualTo(SM2_WITH_SM3);
  }

  /// He has no seal.
  @Test
  void is_signed_by_the_representative_as_gbt_35275_has_it() {
    String form = SigningOffice.text(office(SealEdition.GBT_38540_2020).signed());

    assertThat(form).contains("/Filter/GM.PKILite", "/SubFilter/GM.sm2seal");
    assertThat(form.substring(form.indexOf("GM.sm2seal")))
        .contains("/SubFilter/adbe.pkcs7.detached");
  }

  @Test
  @DisplayName("S-4 A sealed form has no syntax error")
  void has_no_syntax_error() {
    var qpdf = Command.in(directory, "qpdf");
    qpdf.given("form.pdf", office(SealEdition.GBT_38540_2020).signed().toArray());
    assertThat(qpdf.says("--check", "form.pdf")).contains("No syntax or stream encoding errors");
  }
}
