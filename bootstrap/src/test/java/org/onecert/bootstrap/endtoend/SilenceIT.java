package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.SharedSite;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.authority.Flaw;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.keys.Algorithm;

@ExtendWith(SharedSite.class)
class SilenceIT {

  private final Site site;

  SilenceIT(Site site) {
    this.site = site;
  }

  @Test
  @DisplayName("P-1: no answer and no log tells an identity number, a mobile or a code")
  void no_answer_and_no_log_tells_a_number_or_a_code() throws IOException {
    Confidences confidences = Confidences.at(site);

    tellsNothing(Files.readString(site.log()), confidences);
  }

  @Test
  @DisplayName("P-1: nor does a log in JSON, whose lines name their requests")
  void nor_does_a_log_in_json_whose_lines_name_their_requests() throws IOException {
    try (Site apart = Site.named("json-log")) {
      apart.startNode(Map.of("quarkus.log.console.json.enabled", "true"));
      Confidences confidences = Confidences.at(apart);
      Reply refused = Firm.foreign(apart, Algorithm.P256).token(Flaw.EXPIRED).logsIn().expect(403);
      apart.lastNode().stop();

      tellsNothing(Files.readString(apart.log()), confidences);
      String id = refused.headers().firstValue("X-Correlation-Id").orElseThrow();
      assertThat(lines(apart))
          .anySatisfy(line -> assertThat(line.at("/mdc/correlationId").asText()).isEqualTo(id))
          .allSatisfy(line -> assertThat(line.path("message").isTextual()).isTrue());
    }
  }

  /// Without what Java itself writes of its start.
  private static List<JsonNode> lines(Site site) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(site.log())) {
      if (!line.startsWith("[")) {
        lines.add(new JsonMapper().readTree(line));
      }
    }
    return lines;
  }

  private static void tellsNothing(String log, Confidences confidences) {
    assertThat(log).isNotEmpty().doesNotContain(confidences.token());
    for (String secret : confidences.secrets()) {
      assertThat(confidences.replies()).noneMatch(reply -> reply.text().contains(secret));
      assertThat(log).doesNotContain(secret);
    }
  }
}
