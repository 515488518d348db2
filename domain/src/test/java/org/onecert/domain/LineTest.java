package org.onecert.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineTest {

  @Test
  void is_what_people_write_without_the_white_space_around_it() {
    assertThat(Line.parse("  㐂𠮷建设(上海)有限公司 ")).contains(new Line("㐂𠮷建设(上海)有限公司"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "   ", "a\nb", "a\u0000b", "abc\u202Egnp", "a\u200Bb", "a\u2028b", "\uD800"})
  void is_nothing_that_hides_or_breaks(String text) {
    assertThat(Line.parse(text)).isEmpty();
  }

  @Test
  void counts_characters_as_people_do() {
    assertThat(Line.parse("𠮷".repeat(200))).isPresent();
    assertThat(Line.parse("𠮷".repeat(201))).isEmpty();
  }
}
