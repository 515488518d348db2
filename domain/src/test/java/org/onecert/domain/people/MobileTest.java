package org.onecert.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.domain.Samples;

class MobileTest {

  @ParameterizedTest
  @ValueSource(strings = {"15801907709", "+8615801907709", "008615801907709", "8615801907709"})
  void is_the_same_with_and_without_the_country_code(String text) {
    assertThat(Mobile.parse(text)).contains(new Mobile("15801907709"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "12801907709", "1580190770", "158019077099", "1440000000000", "021-962600"})
  void is_nothing_that_cannot_receive_a_code(String text) {
    assertThat(Mobile.parse(text)).isEmpty();
  }

  @Test
  @DisplayName("P-1: shows itself masked")
  void shows_itself_masked() {
    assertThat(new Mobile("18012341999")).hasToString("180****1999");
    assertThat(Samples.information().toString()).doesNotContain("15801907709");
  }
}
