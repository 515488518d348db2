package org.onecert.domain.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.domain.Samples;

@DisplayName("L-3: a unique id")
class UniqueIdTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "101@XY91310110MA1G8U1T2T",
        "6030@XY91310000631291289X",
        "109@XY1231011742505934X2",
        "1@SF11010219840406970X"
      })
  void is_opaque_digits_type_letters_and_a_number(String text) {
    assertThat(UniqueId.parse(text)).map(UniqueId::value).contains(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "@XY1", "109@xy1231011742505934X2", "109XY1", "109@XY", "109@XY1 ", "a@XY1"})
  void is_nothing_else(String text) {
    assertThat(UniqueId.parse(text)).isEmpty();
  }

  @Test
  void carries_the_credit_code_that_it_ends_with_and_no_other() {
    assertThat(new UniqueId("209@XY1231011742505934X2").carries(Samples.USCC)).isTrue();
    assertThat(new UniqueId("209@XY91310000631291289X").carries(Samples.USCC)).isFalse();
    assertThat(new UniqueId("209@SF1231011742505934X2").carries(Samples.USCC)).isFalse();
  }
}
