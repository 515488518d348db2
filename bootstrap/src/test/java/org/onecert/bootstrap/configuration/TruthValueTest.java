package org.onecert.bootstrap.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import java.util.NoSuchElementException;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// As the server finds it: by itself, among all converters.
@DisplayName("A truth value")
class TruthValueTest {

  private static final String NAME = "onecert.revocation.issuers-too";

  @ParameterizedTest
  @ValueSource(strings = {"true", "TRUE", "yes", "y", "on", "1", "t", " true "})
  void is_true(String word) {
    assertThat(given(word).getValue(NAME, Boolean.class)).isTrue();
    assertThat(given(word).getValue(NAME, boolean.class)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"false", "False", "no", "n", "off", "0", "f", " false "})
  void is_false(String word) {
    assertThat(given(word).getValue(NAME, Boolean.class)).isFalse();
    assertThat(given(word).getValue(NAME, boolean.class)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ture", "flase", "2", "-1", "enabled", "tru e", "null"})
  void is_nothing_else(String word) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> given(word).getValue(NAME, Boolean.class))
        .withMessageContaining(NAME)
        .withMessageEndingWith("(it must be true or false)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> given(word).getOptionalValue(NAME, Boolean.class));
  }

  @Test
  void is_missing_where_nothing_is_said() {
    assertThat(given("").getOptionalValue(NAME, Boolean.class)).isEmpty();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> given(" ").getValue(NAME, boolean.class));
  }

  private static Config given(String word) {
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .withDefaultValues(Map.of(NAME, word))
        .build();
  }
}
