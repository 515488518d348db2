package org.onecert.token.csc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("P-1 The name of a credential of a signing service")
class CredentialLabelTest {

  @ParameterizedTest
  @CsvSource({
    "credential-12, credential-12",
    "GX0112348, GX0112348",
    "cn-11010219840406970X-1, cn-***-1",
    "13800138000, ***"
  })
  void is_logged_without_numbers_of_people(String id, String label) {
    assertThat(CredentialLabel.of(id)).isEqualTo(label);
  }
}
