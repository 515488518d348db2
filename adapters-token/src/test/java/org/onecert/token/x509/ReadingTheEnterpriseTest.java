package org.onecert.token.x509;

import static org.assertj.core.api.Assertions.assertThat;

import org.bouncycastle.asn1.DERUTF8String;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.refusal.CertificateRefusal;

@DisplayName("L-3 The enterprise in a certificate")
class ReadingTheEnterpriseTest {

  private static final String USCC = "91310110MA1G8U1T2T";
  private static final String UNIQUE_ID = "101@XY" + USCC;
  private static final String NAME = "C=CN,O=上海申浦建设集团有限公司,CN=x";

  private final EnterpriseReader reader = new EnterpriseReader(CertificateProfile.SHANGHAI);

  @Test
  void is_read_from_the_citys_extensions_first() {
    var facts =
        accepted(
            certificate(NAME)
                .with("1.2.156.10260.4.1.4", utf8("1231011742505934X2"))
                .with("1.2.156.112570.11.210", utf8(USCC))
                .with("1.2.156.1.8888.148", utf8("109@XY1231011742505934X2"))
                .with("1.2.156.112570.11.205", utf8(UNIQUE_ID)));

    assertThat(facts.uscc().value()).isEqualTo(USCC);
    assertThat(facts.uniqueId().value()).isEqualTo(UNIQUE_ID);
    assertThat(facts.enterpriseName().value()).isEqualTo("上海申浦建设集团有限公司");
  }

  @Test
  void is_read_from_the_older_extensions_where_those_are_missing() {
    var facts =
        accepted(
            certificate(NAME)
                .with("1.2.156.10260.4.1.4", utf8(USCC))
                .with("1.2.156.1.8888.148", utf8(UNIQUE_ID)));

    assertThat(facts.uscc().value()).isEqualTo(USCC);
    assertThat(facts.uniqueId().value()).isEqualTo(UNIQUE_ID);
  }

  @Test
  void is_not_read_from_an_organisation_code() {
    assertNamesNone(
        certificate(NAME)
            .with("1.2.156.10260.4.1.4", utf8("MA1G8U1T2"))
            .with("1.2.156.112570.11.205", utf8(UNIQUE_ID)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "C=CN,CN=x",
        "C=CN,O=甲公司,O=乙公司",
        "C=CN,O=甲公司+O=乙公司",
        "C=CN,O=甲公司+CN=x,O=甲公司",
        "C=CN,O=\\ ",
        "C=CN,O=甲\u202e公司"
      })
  void is_not_guessed_if_its_name_is_missing_doubled_or_no_line(String subject) {
    assertNamesNone(
        certificate(subject)
            .with("1.2.156.112570.11.210", utf8(USCC))
            .with("1.2.156.112570.11.205", utf8(UNIQUE_ID)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"101@XY1231011742505934X2", "101@SF91310110MA1G8U1T2T", "101@XY91310110MA1G8U1T2"})
  void is_contradicted_by_the_unique_id_of_another(String uniqueId) {
    assertThat(
            reader.read(
                certificate(NAME)
                    .with("1.2.156.112570.11.210", utf8(USCC))
                    .with("1.2.156.112570.11.205", utf8(uniqueId))
                    .signedByItself()
                    .certificate()))
        .isEqualTo(Outcome.refused(CertificateRefusal.CERTIFICATE_CONTRADICTS_ITSELF));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "XY91310110MA1G8U1T2T", "101@XY91310110MA1G8U1T2T\n", "101"})
  void is_not_read_from_a_malformed_unique_id(String uniqueId) {
    assertNamesNone(
        certificate(NAME)
            .with("1.2.156.112570.11.210", utf8(USCC))
            .with("1.2.156.112570.11.205", utf8(uniqueId)));
  }

  private void assertNamesNone(TestCertificate certificate) {
    assertThat(reader.read(certificate.signedByItself().certificate()))
        .isEqualTo(Outcome.refused(CertificateRefusal.CERTIFICATE_NAMES_NO_ENTERPRISE));
  }

  private CertificateFacts accepted(TestCertificate certificate) {
    var outcome = reader.read(certificate.signedByItself().certificate());
    assertThat(outcome).isInstanceOf(Accepted.class);
    return ((Accepted<CertificateFacts>) outcome).value();
  }

  private static TestCertificate certificate(String subject) {
    return TestCertificate.of(subject);
  }

  private static DERUTF8String utf8(String text) {
    return new DERUTF8String(text);
  }
}
