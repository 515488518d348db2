package org.onecert.token.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onecert.application.port.PreparedSignature;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.domain.signing.Signatory;
import org.onecert.fixtures.keys.Algorithm;

@DisplayName("S-2 Signing a form")
class FormSigningTest {

  private static final Outcome<Octets> WRONG = Outcome.refused(CertificateRefusal.SIGNATURE_WRONG);
  private static final String CONTENT_TYPE = "1.2.840.113549.1.9.3";
  private static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
  private static final String SIGNING_CERTIFICATE_V2 = "1.2.840.113549.1.9.16.2.47";

  private final SigningOffice office = new SigningOffice(Algorithm.P256);

  @ParameterizedTest
  @EnumSource(names = {"RSA", "P256", "P384", "SM2"})
  void hands_out_exactly_what_is_in_the_file_afterwards(Algorithm algorithm) {
    var other = new SigningOffice(algorithm);
    var prepared = other.preparedSeal();
    byte[] value = other.enterprise().sign(prepared.toBeSigned().toArray());
    var signature = SignatureInFile.all(accepted(other, prepared, value)).getFirst();
    assertThat(signature.signedAttributes()).isEqualTo(prepared.toBeSigned().toArray());
    assertThat(signature.signature()).isEqualTo(value);
    assertThat(signature.attributeTypes())
        .containsExactly(SIGNING_CERTIFICATE_V2, CONTENT_TYPE, MESSAGE_DIGEST);
  }

  @ParameterizedTest
  @EnumSource(names = {"P256", "P384", "SM2"})
  void takes_r_and_s_side_by_side_and_writes_der(Algorithm algorithm) {
    var other = new SigningOffice(algorithm);
    var prepared = other.preparedSeal();
    byte[] raw = other.enterprise().signRaw(prepared.toBeSigned().toArray());
    var signature = SignatureInFile.all(accepted(other, prepared, raw)).getFirst();
    assertThat(signature.signature()).startsWith(0x30).hasSizeGreaterThan(raw.length);
  }

  @Test
  void changes_nothing_but_the_gap() {
    var prepared = office.preparedSeal();
    byte[] value = office.enterprise().sign(prepared.toBeSigned().toArray());
    byte[] signed = accepted(office, prepared, value).toArray();
    byte[] before = prepared.document().toArray();
    assertThat(signed).hasSameSizeAs(before);
    int first = Arrays.mismatch(before, signed);
    assertThat(SigningOffice.text(prepared.document()).substring(first - 1)).startsWith("<0000");
  }

  @Test
  void prepares_the_same_for_the_same_order_on_another_node() {
    var printed = office.printed();
    var order = office.order(printed, Signatory.ENTERPRISE, office.enterprise());
    assertThat(new SignaturePreparation(Sm2Encoding.CADES).prepare(order))
        .isEqualTo(office.prepared(printed, Signatory.ENTERPRISE, office.enterprise()));
  }

  @Test
  void keeps_every_octet_of_what_was_there() {
    var sealed = office.sealed();
    var prepared = office.prepared(sealed, Signatory.LEGAL_REPRESENTATIVE, office.representative());
    assertThat(prepared.document().toArray()).startsWith(sealed.toArray());
  }

  @Test
  void shows_name_and_date_of_the_legal_representative() {
    var dictionary = new PrintedPage(office.signed()).signature(1);
    assertThat(dictionary.getName()).isEqualTo(Samples.REPRESENTATIVE);
    assertThat(dictionary.getReason()).isEqualTo("法定代表人电子签名：确认本表所载内容");
    assertThat(dictionary.getSignDate().toInstant()).isEqualTo(Samples.SIGNED);
    assertThat(dictionary.getContactInfo()).isNull();
  }

  @Test
  void refuses_a_signature_over_other_octets() {
    assertThat(completed(office.enterprise().sign(new byte[] {1, 2, 3}))).isEqualTo(WRONG);
  }

  @Test
  void refuses_a_signature_by_another_key() {
    var prepared = office.preparedSeal();
    byte[] value = office.representative().sign(prepared.toBeSigned().toArray());
    assertThat(office.completed(prepared, office.enterprise(), value)).isEqualTo(WRONG);
  }

  @Test
  void refuses_another_certificate_than_it_was_prepared_for() {
    var prepared = office.preparedSeal();
    byte[] value = office.representative().sign(prepared.toBeSigned().toArray());
    assertThat(office.completed(prepared, office.representative(), value)).isEqualTo(WRONG);
  }

  @Test
  void refuses_a_certificate_of_another_algorithm() {
    var prepared = office.preparedSeal();
    var stranger = new SigningOffice(Algorithm.SM2).enterprise();
    byte[] value = stranger.sign(prepared.toBeSigned().toArray());
    assertThat(office.completed(prepared, stranger, value)).isEqualTo(WRONG);
  }

  @Test
  void refuses_what_is_no_signature() {
    for (String hex :
        List.of("", "00", "3000", "30060201000201", "ff".repeat(64), "00".repeat(5000))) {
      assertThat(completed(HexFormat.of().parseHex(hex))).isEqualTo(WRONG);
    }
  }

  @Test
  void breaks_off_when_document_and_octets_do_not_belong_together() {
    var one = office.preparedSeal();
    var other = new SigningOffice(Algorithm.P256).preparedSeal();
    var mixed = new PreparedSignature(one.document(), other.toBeSigned());
    assertThatThrownBy(() -> office.completed(mixed, office.enterprise(), new byte[64]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void breaks_off_when_the_gap_is_filled_already() {
    var prepared = office.preparedSeal();
    byte[] value = office.enterprise().sign(prepared.toBeSigned().toArray());
    var again = new PreparedSignature(accepted(office, prepared, value), prepared.toBeSigned());
    assertThatThrownBy(() -> office.completed(again, office.enterprise(), value))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Outcome<Octets> completed(byte[] signature) {
    return office.completed(office.preparedSeal(), office.enterprise(), signature);
  }

  private static Octets accepted(
      SigningOffice office, PreparedSignature prepared, byte[] signature) {
    return switch (office.completed(prepared, office.enterprise(), signature)) {
      case Outcome.Accepted<Octets>(var document) -> document;
      case Outcome.Refused<Octets>(var refusal) -> throw new AssertionError(refusal.code());
    };
  }
}
