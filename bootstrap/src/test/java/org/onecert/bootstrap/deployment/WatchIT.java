package org.onecert.bootstrap.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.keys.Algorithm;

@DisplayName("What alerts and dashboard ask for")
class WatchIT {

  /// A metric, and what it is narrowed down by.
  private static final Pattern ASKED =
      Pattern.compile("\\b((?:onecert|sql|http|jvm|process)_[a-z_]+)(?:\\{([^}]*)})?");

  private static final Pattern SERVED = Pattern.compile("^([a-z_]+)(?:\\{([^}]*)})? ");
  private static final Pattern LABEL = Pattern.compile("(\\w+)(?:=|!=|=~|!~)\"([^\"]*)\"");
  private static final Duration SOON = Duration.ofSeconds(30);

  /// Comes with the first report of a provider, which takes one that reports: `KannelIT` has it.
  private static final String REPORTED = "onecert_messages_learnt_seconds";

  @Test
  @DisplayName("is measured: every metric, every label, and every bound of time")
  void is_measured() {
    Set<String> asked =
        Watch.read()
            .expressions()
            .flatMap(WatchIT::asked)
            .filter(one -> !one.startsWith(REPORTED))
            .collect(Collectors.toSet());

    try (Site site = Site.named("watched")) {
      site.startNode(Map.of("onecert.traces.collector", "http://127.0.0.1:9/v1/traces"));
      Firm.local(site, Algorithm.P256).settles();

      await()
          .atMost(SOON)
          .untilAsserted(
              () -> assertThat(served(site)).hasSizeGreaterThan(asked.size()).containsAll(asked));
    }
  }

  private static Stream<String> asked(String expression) {
    return ASKED
        .matcher(expression)
        .results()
        .flatMap(found -> words(found.group(1), String.valueOf(found.group(2))));
  }

  /// Of the text format of Prometheus.
  private static List<String> served(Site site) {
    return site.api()
        .get("/q/metrics")
        .expect(200)
        .text()
        .lines()
        .map(SERVED::matcher)
        .filter(Matcher::find)
        .flatMap(found -> words(found.group(1), String.valueOf(found.group(2))))
        .distinct()
        .toList();
  }

  /// The metric, each of its labels, and each bound of time.
  private static Stream<String> words(String metric, String labels) {
    Stream<String> narrowed =
        LABEL
            .matcher(labels)
            .results()
            .map(label -> label.group(1).equals("le") ? "le=" + label.group(2) : label.group(1))
            .map(label -> metric + " by " + label);
    return Stream.concat(Stream.of(metric), narrowed);
  }
}
