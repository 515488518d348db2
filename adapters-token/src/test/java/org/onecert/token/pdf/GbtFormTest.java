package org.onecert.token.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onecert.domain.Octets;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.seal.SealEdition;

@DisplayName("S-2, S-4 A form signed by SM2 tokens as GB/T 35275 has it, judged by openssl")
class GbtFormTest {

  private static final SigningOffice OFFICE =
      new SigningOffice(
          Algorithm.SM2, Algorithm.SM2, Sm2Encoding.GBT_35275, SealEdition.GBT_38540_2020);
  private static final String TYPES = "1.2.156.10197.6.1.4.2.";

  private final Octets form = OFFICE.signed();
  private final List<SignatureInFile> signatures = SignatureInFile.all(form);

  @TempDir Path directory;

  @Test
  void says_so() {
    assertThat(SigningOffice.text(form).split("/SubFilter/adbe.pkcs7.detached", -1)).hasSize(3);
    assertThat(SigningOffice.text(form)).doesNotContain("CAdES");
  }

  @Test
  void is_signed_data_of_version_1_in_the_names_of_the_standard() {
    for (var signature : signatures) {
      assertThat(signature.value().getObjectAt(0)).hasToString(TYPES + "2");
      assertThat(signature.cms().getObjectAt(0)).isEqualTo(new ASN1Integer(1));
      var content = ASN1Sequence.getInstance(signature.cms().getObjectAt(2));
      assertThat(content.toArray()).hasSize(1);
      assertThat(content.getObjectAt(0)).hasToString(TYPES + "1");
      assertThat(signature.digestAlgorithm()).isEqualTo("1.2.156.10197.1.401");
      assertThat(signature.signatureAlgorithm()).isEqualTo("1.2.156.10197.1.301.1");
      assertThat(signature.contentType()).isEqualTo(TYPES + "1");
    }
  }

  @Test
  void has_the_digest_of_all_but_the_gap_and_verifies() {
    var judge = Sm2Judge.in(directory);
    var tokens = List.of(OFFICE.enterprise(), OFFICE.representative());
    for (int i = 0; i < 2; i++) {
      var signature = signatures.get(i);
      var by = tokens.get(i).signingCertificate();
      assertThat(judge.sm3(signature.covered()))
          .contains(HexFormat.of().formatHex(signature.messageDigest()));
      assertThat(judge.on(signature.signedAttributes(), signature.signature(), by))
          .contains("Success");
    }
  }
}
