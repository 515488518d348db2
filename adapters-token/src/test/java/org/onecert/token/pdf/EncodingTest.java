package org.onecert.token.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.application.port.PdfSigner.SignatureOrder;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.domain.signing.FormContents.FoundSignature;
import org.onecert.domain.signing.FormKind;
import org.onecert.domain.signing.Signatory;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.seal.SealEdition;
import org.onecert.token.Waiting;

@DisplayName("S-2, S-4 Whichever way a signature is written into a form")
class EncodingTest {

  private static final OpenPdfFormReader READER = new OpenPdfFormReader(Waiting.offEventLoop());

  /// Whatever an authority sends: a set in no order is not even DER.
  static final Octets TIME_STAMP = Octets.of(HexFormat.of().parseHex("30083106020102020101"));

  private static SigningOffice office(Algorithm representative, Sm2Encoding sm2) {
    return new SigningOffice(Algorithm.SM2, representative, sm2, SealEdition.GBT_38540_2020);
  }

  static SigningOffice sealing(SealEdition edition) {
    return new SigningOffice(Algorithm.SM2, Algorithm.SM2, Sm2Encoding.GM_SEAL, edition);
  }

  private static List<FoundSignature> signatures(Octets form) {
    var contents = Waiting.result(READER.read(form)).orElseThrow();
    assertThat(contents.isSignedAs(FormKind.MAIN_ACTIVATION)).isTrue();
    return contents.signatures();
  }

  @ParameterizedTest
  @CsvSource({
    "SM2, SM2, CADES",
    "SM2, SM2, GBT_35275",
    "SM2, SM2, GM_SEAL",
    "SM2, RSA, GM_SEAL",
    "SM2, P256, GM_SEAL",
    "RSA, SM2, GM_SEAL",
    "P384, SM2, GBT_35275"
  })
  void it_holds_with_and_without_a_time_stamp(
      Algorithm enterprise, Algorithm representative, Sm2Encoding sm2) {
    var office = new SigningOffice(enterprise, representative, sm2, SealEdition.GBT_38540_2020);

    assertThat(signatures(office.signed()))
        .hasSize(2)
        .allMatch(signature -> signature.timeStamp().isEmpty());
    assertThat(signatures(office.stamping(TIME_STAMP).signed()))
        .hasSize(2)
        .allMatch(signature -> signature.timeStamp().equals(Optional.of(TIME_STAMP)));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("S-2, A-3 It holds with a seal of whichever version")
  void it_holds_with_a_seal_of_whichever_version(SealEdition edition) {
    var office = sealing(edition);

    assertThat(signatures(office.signed()).getFirst().certificate())
        .isEqualTo(office.chain(office.enterprise()).getFirst());
  }

  @ParameterizedTest
  @EnumSource
  void it_is_cades_for_all_keys_but_sm2(Sm2Encoding sm2) {
    var office = new SigningOffice(Algorithm.RSA, Algorithm.P256, sm2, SealEdition.GBT_38540_2020);

    assertThat(SigningOffice.text(office.signed()).split("/SubFilter/ETSI.CAdES.detached", -1))
        .hasSize(3);
  }

  @ParameterizedTest
  @EnumSource
  void its_value_is_told_before_as_it_is_found_afterwards(Sm2Encoding sm2) {
    var office = office(Algorithm.SM2, sm2);
    var prepared = office.preparedSeal();
    Octets raw = Octets.of(office.enterprise().signRaw(prepared.toBeSigned().toArray()));
    List<Octets> chain = office.chain(office.enterprise());

    var value = accepted(Waiting.result(office.signer().verify(prepared, chain, raw)));
    var form = accepted(Waiting.result(office.signer().complete(prepared, chain, raw)));

    var found = Waiting.result(READER.read(form)).orElseThrow().signatures().getFirst();
    assertThat(found.holds()).isTrue();
    assertThat(found.value()).isEqualTo(value);
    assertThat(value.toHex()).startsWith("30");
  }

  @ParameterizedTest
  @EnumSource
  void it_is_refused_if_it_is_wrong(Sm2Encoding sm2) {
    var office = office(Algorithm.SM2, sm2);
    var prepared = office.preparedSeal();
    Octets wrong = Octets.of(office.representative().sign(prepared.toBeSigned().toArray()));
    var refused = Outcome.<Octets>refused(CertificateRefusal.SIGNATURE_WRONG);

    for (var claimed : List.of(office.enterprise(), office.representative())) {
      List<Octets> chain = office.chain(claimed);
      assertThat(Waiting.result(office.signer().verify(prepared, chain, wrong))).isEqualTo(refused);
      assertThat(Waiting.result(office.signer().complete(prepared, chain, wrong)))
          .isEqualTo(refused);
    }
  }

  @ParameterizedTest
  @EnumSource
  void it_stays_as_it_was_prepared_when_the_operator_changes_his_mind(Sm2Encoding sm2) {
    var office = office(Algorithm.SM2, sm2);
    var prepared = office.preparedSeal();
    Octets signature = Octets.of(office.enterprise().sign(prepared.toBeSigned().toArray()));
    for (Sm2Encoding other : Sm2Encoding.values()) {
      var signer = new PadesSigner(Waiting.offEventLoop(), other);
      var form =
          accepted(
              Waiting.result(
                  signer.complete(prepared, office.chain(office.enterprise()), signature)));
      assertThat(Waiting.result(READER.read(form)).orElseThrow().signatures())
          .hasSize(1)
          .allMatch(FoundSignature::holds);
    }
  }

  @Test
  @DisplayName("S-2, A-3 It is refused when the seal was not valid at the claimed time")
  void it_is_refused_when_the_seal_was_not_valid() {
    var office = sealing(SealEdition.GBT_38540_2020);
    var order = office.order(office.printed(), Signatory.ENTERPRISE, office.enterprise());
    var late =
        new SignatureOrder(
            order.document(),
            order.signatory(),
            order.chain(),
            order.signer(),
            order.seal(),
            office.enterprise().signingCertificate().getNotAfter().toInstant().plusSeconds(1));
    var prepared = Waiting.result(office.signer().prepare(late));
    byte[] signature = office.enterprise().sign(prepared.toBeSigned().toArray());

    assertThat(office.completed(prepared, office.enterprise(), signature))
        .isEqualTo(Outcome.refused(CertificateRefusal.SIGNATURE_WRONG));
  }

  private static Octets accepted(Outcome<Octets> outcome) {
    return switch (outcome) {
      case Outcome.Accepted<Octets>(var octets) -> octets;
      case Outcome.Refused<Octets>(var refusal) -> throw new AssertionError(refusal.code());
    };
  }
}
