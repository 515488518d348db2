package org.onecert.bootstrap.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// Prometheus itself, about the alert rules.
@DisplayName("Alerts, as Prometheus reads them")
class PromtoolTest {

  private static final Path PROMTOOL = Path.of("/usr/bin/promtool");

  @BeforeEach
  void isThere() {
    assumeTrue(Files.isExecutable(PROMTOOL), "promtool is not installed (Debian: prometheus)");
  }

  @Test
  void are_rules() {
    assertThat(promtool("check", "rules", "alerts.yaml")).endsWith("rules found\n\n");
  }

  @Test
  void come_when_something_is_wrong_and_not_before() {
    assertThat(promtool("test", "rules", "alerts.test.yaml")).endsWith("SUCCESS\n\n");
  }

  private static String promtool(String verb, String what, String file) {
    Path rules = Watch.FOLDER.resolve(file);
    Command command = Command.run(List.of(PROMTOOL.toString(), verb, what, rules.toString()));
    assertThat(command.status()).as(command.said()).isZero();
    return command.said();
  }
}
