package org.onecert.token.x509;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.fixtures.authority.Authority;
import org.onecert.fixtures.keys.Pem;

@DisplayName("L-3 Trusted certificates")
class TrustStoreFilesTest {

  private final Authority authority = Authority.sm2();
  @TempDir Path folder;

  @Test
  void are_read_from_pem_der_and_folders_each_once() throws IOException {
    Path pem = Files.writeString(folder.resolve("a.pem"), authority.intermediatesPem());
    byte[] der = EncodedCertificate.of(authority.anchor()).toArray();
    Files.write(folder.resolve("b.CRT"), der);
    Files.writeString(folder.resolve("README.md"), "not a certificate");
    Files.createDirectory(folder.resolve("below"));

    assertThat(TrustStoreFiles.read(List.of(pem))).isEqualTo(authority.intermediates());
    assertThat(TrustStoreFiles.read(List.of(folder, pem)))
        .containsExactlyInAnyOrder(
            authority.intermediates().get(0),
            authority.intermediates().get(1),
            authority.intermediates().get(2),
            authority.anchor());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "no certificate at all",
        "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
        "-----BEGIN CERTIFICATE-----\nAAAA\n"
      })
  void are_missed_loudly_with_the_name_of_the_file(String content) throws IOException {
    Path file = Files.writeString(folder.resolve("broken.pem"), content);

    assertThatThrownBy(() -> TrustStoreFiles.read(List.of(file)))
        .isInstanceOf(TrustStoreUnreadable.class)
        .hasMessageContaining("broken.pem");
  }

  @Test
  void are_missed_loudly_if_the_file_is_not_there() {
    assertThatThrownBy(() -> TrustStoreFiles.read(List.of(folder.resolve("absent.pem"))))
        .isInstanceOf(TrustStoreUnreadable.class)
        .hasMessageContaining("absent.pem");
  }

  @Test
  void are_no_place_for_private_keys() throws IOException {
    Path file = Files.writeString(folder.resolve("both.pem"), Pem.of(authority.personalIssuer()));

    assertThatThrownBy(() -> TrustStoreFiles.read(List.of(file)))
        .isInstanceOf(TrustStoreUnreadable.class)
        .hasMessageContaining("PRIVATE KEY")
        .hasMessageContaining("both.pem");
  }
}
