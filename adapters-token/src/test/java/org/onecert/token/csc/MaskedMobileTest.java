package org.onecert.token.csc;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("P-1 The mobile that a code of a signing service goes to")
class MaskedMobileTest {

  @ParameterizedTest
  @CsvSource({
    "发送至13800138000, 138****8000",
    "SMS to 138****8000, 138****8000",
    "SMS, ***********",
    "110102198404069708, ***********",
    "'', ***********"
  })
  void is_masked_and_read_from_nothing_else(String words, String mobile) {
    assertThat(MaskedMobile.in(words)).isEqualTo(mobile);
  }
}
