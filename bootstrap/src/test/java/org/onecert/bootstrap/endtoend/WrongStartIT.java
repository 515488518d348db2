package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.run.ServerLaunch;

@ExtendWith(SharedSite.class)
class WrongStartIT {

  private final Site site;

  WrongStartIT(Site site) {
    this.site = site;
  }

  @ParameterizedTest
  @CsvSource({
    "onecert.data.key, c2hvcnQ=",
    "onecert.challenges.key, not base64",
    "onecert.tokens.signing-key, /nonexistent",
    "onecert.trail.retention, P179D",
    "onecert.trust.anchors, /nonexistent",
    "onecert.personal.issuer-key, /nonexistent",
    "onecert.personal.issuer-key, ''",
    "onecert.operator.token-sha256, secret",
    "onecert.events.allowed-networks, 10.0.0.0/33",
    "onecert.signatures.time-stamps.policy, any"
  })
  @DisplayName("a wrong value stops the start with one clear line")
  void a_wrong_value_stops_the_start_with_one_clear_line(String name, String value) {
    assertThatStopped(site.launchLoggingApart().property(name, value), name);
  }

  @Test
  void a_level_of_signatures_that_lacks_what_it_needs_stops_the_start() {
    ServerLaunch launch = site.launchLoggingApart().property("onecert.signatures.level", "b-t");
    assertThatStopped(launch, "onecert.signatures.time-stamps.address");
  }

  /// Quarkus reads some of its own settings in two places, and says the same of both.
  @ParameterizedTest
  @ValueSource(strings = {"onecert.revocation.issuers-too", "quarkus.http.cors.enabled"})
  void a_misspelt_truth_value_stops_the_start(String name) {
    String log = stopped(site.launchLoggingApart().property(name, "ture"));

    assertThat(Arrays.stream(log.split("\n")).filter(line -> line.contains(name + " ")).distinct())
        .as(log)
        .singleElement(STRING)
        .contains("SRCFG")
        .endsWith("(it must be true or false)");
    assertThat(log.substring(log.lastIndexOf(name))).doesNotContain("\tat ");
  }

  private static void assertThatStopped(ServerLaunch launch, String name) {
    String log = stopped(launch);

    assertThat(Arrays.stream(log.split("\n")).filter(line -> line.startsWith(name + " ")))
        .as(log)
        .hasSize(1);
    assertThat(log.substring(log.lastIndexOf(name))).doesNotContain("\tat ");
  }

  private static String stopped(ServerLaunch launch) {
    String log = String.valueOf(catchThrowable(launch::start).getMessage());
    assertThat(log).contains("The server ended");
    return log;
  }
}
