package org.onecert.bootstrap.configuration;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The edge is opened to those who are named")
class EdgeCheckTest {

  private static final String PROXIES = "quarkus.http.proxy.trusted-proxies";
  private static final String ORIGINS = "quarkus.http.cors.origins";
  private static final Map<String, String> OPEN =
      Map.of(
          "quarkus.http.proxy.proxy-address-forwarding",
          "true",
          PROXIES,
          "10.0.0.0/24",
          "quarkus.http.cors.enabled",
          "true",
          ORIGINS,
          "https://portal.example,http://localhost:3000");

  @Test
  void and_may_be_closed() {
    assertThatNoException().isThrownBy(() -> EdgeCheck.check(config(Map.of())));
  }

  @Test
  void exactly() {
    assertThatNoException().isThrownBy(() -> EdgeCheck.check(config(OPEN)));
  }

  @ParameterizedTest
  @ValueSource(strings = {PROXIES, ORIGINS})
  void or_the_start_is_stopped(String missing) {
    Map<String, String> open = new HashMap<>(OPEN);
    open.remove(missing);

    assertStopped(open, missing);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "/.*/",
        "/https://.*\\.example/",
        "https://*.example",
        "https://portal.example/",
        "https://portal.example/path",
        "https://portal.example,*",
        "portal.example",
        "ftp://portal.example",
        "https://portal.example?a",
        "https://portal.example#a",
        "null"
      })
  @DisplayName("by their whole origins, never by patterns")
  void by_their_whole_origins(String origins) {
    Map<String, String> open = new HashMap<>(OPEN);
    open.put(ORIGINS, origins);

    assertStopped(open, ORIGINS);
  }

  private static void assertStopped(Map<String, String> settings, String name) {
    assertThatExceptionOfType(WrongConfiguration.class)
        .isThrownBy(() -> EdgeCheck.check(config(settings)))
        .withMessageStartingWith(name + " ");
  }

  private static Config config(Map<String, String> settings) {
    return new SmallRyeConfigBuilder()
        .withSources(new PropertiesConfigSource(settings, "test", 500))
        .build();
  }
}
