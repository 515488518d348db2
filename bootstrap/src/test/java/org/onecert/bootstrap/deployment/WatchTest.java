package org.onecert.bootstrap.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// That what is asked for is measured is for `WatchIT` to show.
@DisplayName("Alerts and dashboard")
class WatchTest {

  private static final Path ROOT = Path.of("..");

  private static final Pattern USE_CASES = Pattern.compile("use_case=~?\"([^\"]+)\"");
  private static final Pattern OPERATION = Pattern.compile("operationId: (\\w+)");
  private static final Pattern WORD = Pattern.compile("`(\\w+)`");
  private static final Pattern HEADING = Pattern.compile("^#+ (.+)$", Pattern.MULTILINE);

  private final Watch watch = Watch.read();

  @Test
  @DisplayName("each alert says what it means, what to do, and where that is told")
  void each_alert_says_what_to_do() {
    assertThat(watch.alerts()).isNotEmpty().allSatisfy(WatchTest::assertSays);
    assertThat(watch.alerts()).extracting(alert -> alert.path("alert")).doesNotHaveDuplicates();
  }

  private static void assertSays(JsonNode alert) {
    JsonNode says = alert.path("annotations");
    assertThat(alert.at("/labels/severity").asText()).isIn("critical", "warning");
    assertThat(says.path("summary").asText()).isNotBlank();
    assertThat(says.path("meaning").asText()).endsWith(".");
    assertThat(says.path("action").asText()).endsWith(".");
    String page = says.path("page").asText();
    int anchor = page.indexOf('#');
    assertThat(headings(ROOT.resolve(page.substring(0, anchor))))
        .contains(page.substring(anchor + 1));
  }

  @Test
  void are_the_same_for_both_kinds_of_prometheus() {
    JsonNode rule = Manifests.all().only("PrometheusRule");

    assertThat(rule.at("/spec/groups")).isEqualTo(watch.groups());
  }

  @Test
  void ask_about_use_cases_that_there_are() {
    Set<String> known =
        Stream.of(
                OPERATION.matcher(text("docs/openapi.yaml")).results(),
                WORD.matcher(text("docs/operations.md")).results())
            .flatMap(found -> found.map(word -> word.group(1)))
            .collect(Collectors.toSet());

    assertThat(watch.expressions().flatMap(WatchTest::useCases)).isNotEmpty().isSubsetOf(known);
  }

  private static Stream<String> useCases(String expression) {
    return USE_CASES
        .matcher(expression)
        .results()
        .flatMap(found -> Stream.of(found.group(1).split("\\|")));
  }

  /// As they are linked to.
  private static Set<String> headings(Path page) {
    return HEADING.matcher(text(page)).results().map(WatchTest::anchor).collect(Collectors.toSet());
  }

  private static String anchor(MatchResult heading) {
    return heading.group(1).toLowerCase(Locale.ROOT).replaceAll("[^\\w -]", "").replace(' ', '-');
  }

  private static String text(String file) {
    return text(ROOT.resolve(file));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
