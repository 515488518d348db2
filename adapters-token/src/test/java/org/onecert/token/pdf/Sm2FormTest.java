package org.onecert.token.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.token.VirtualToken;

@DisplayName("S-2, S-4 A form signed by SM2 tokens, judged by openssl")
class Sm2FormTest {

  private final SigningOffice office = new SigningOffice(Algorithm.SM2);

  @TempDir Path directory;
  private Sm2Judge judge = new Sm2Judge(new Command(Path.of("."), "openssl"));
  private List<SignatureInFile> signatures = List.of();

  @BeforeEach
  void dig() {
    judge = Sm2Judge.in(directory);
    signatures = SignatureInFile.all(office.signed());
  }

  @Test
  void names_sm3_and_sm2_with_sm3() {
    assertThat(signatures)
        .hasSize(2)
        .allMatch(signature -> signature.digestAlgorithm().equals("1.2.156.10197.1.401"))
        .allMatch(signature -> signature.signatureAlgorithm().equals("1.2.156.10197.1.501"));
  }

  @Test
  void has_the_sm3_digest_of_all_but_the_gap_in_each_signature() {
    assertThat(signatures)
        .hasSize(2)
        .allSatisfy(signature ->
            assertThat(judge.sm3(signature.covered()))
                .contains(HexFormat.of().formatHex(signature.messageDigest())));
  }

  @Test
  void verifies_with_the_keys_of_both_certificates() {
    assertThat(verified(signatures.getFirst(), office.enterprise())).contains("Success");
    assertThat(verified(signatures.getLast(), office.representative())).contains("Success");
  }

  @Test
  void does_not_verify_with_the_other_ones_key() {
    assertThat(verified(signatures.getFirst(), office.representative())).contains("Failure");
  }

  private String verified(SignatureInFile signature, VirtualToken by) {
    return judge.on(signature.signedAttributes(), signature.signature(), by.signingCertificate());
  }
}
