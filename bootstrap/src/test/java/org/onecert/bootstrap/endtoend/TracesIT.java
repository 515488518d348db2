package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.http.Answer;
import org.onecert.fixtures.http.LocalServer;
import org.onecert.fixtures.http.Request;
import org.onecert.fixtures.http.Route;

/// A collector that takes what OpenTelemetry's protocol brings.
class TracesIT {

  private static final String TRACE = "0af7651916cd43dd8448eb211c80319c";

  private final List<String> bodies = new CopyOnWriteArrayList<>();

  @Test
  @DisplayName("P-1: traces lead from requests to the database and to others, and tell no secret")
  void traces_lead_from_requests_to_the_database_and_to_others_and_tell_no_secret()
      throws IOException {
    Confidences confidences = traced();

    List<JsonNode> spans = spans();
    assertAsksFor(spans, "logIn", "insert used_challenge, insert audit_entry, insert session");
    assertAsksFor(spans, "sendMobileCode", "POST 127.0.0.1:");
    assertAsksFor(spans, "signAsRepresentative", "insert enterprise");
    assertAsksFor(spans, "seal", "POST 127.0.0.1:");
    assertThat(spans).extracting(span -> span.at("/traceId").asText()).contains(TRACE);
    assertThat(bodies).noneMatch(body -> body.contains(confidences.token()));
    for (String secret : confidences.secrets()) {
      assertThat(bodies).noneMatch(body -> body.contains(secret));
    }
  }

  private Confidences traced() {
    Route taking = Route.of("POST /v1/traces", this::take);
    try (LocalServer collector = LocalServer.start(0, List.of(taking));
        Site site = Site.named("traces")) {
      String address = collector.url().resolve("/v1/traces").toString();
      site.startNode("b-t", Map.of("onecert.traces.collector", address));
      Confidences confidences = Confidences.at(site);
      site.api()
          .with("traceparent", "00-" + TRACE + "-b7ad6b7169203331-01")
          .get("/api/v1/business-items")
          .expect(200);
      assertThat(site.lastNode().stop()).isEqualTo(143);
      return confidences;
    }
  }

  private Answer take(Request request) {
    bodies.add(new String(request.body(), StandardCharsets.UTF_8));
    return Answer.json(200, Map.of());
  }

  private List<JsonNode> spans() throws IOException {
    List<JsonNode> spans = new ArrayList<>();
    for (String body : bodies) {
      new JsonMapper().readTree(body).at("/resourceSpans/0/scopeSpans/0/spans").forEach(spans::add);
    }
    return spans;
  }

  /// That some request for the use case led to this.
  private static void assertAsksFor(List<JsonNode> spans, String useCase, String asked) {
    assertThat(spans)
        .filteredOn(span -> span.at("/name").asText().equals(useCase))
        .anySatisfy(request ->
            assertThat(spans)
                .filteredOn(span ->
                    span.at("/parentSpanId").asText().equals(request.at("/spanId").asText()))
                .allSatisfy(
                    span -> assertThat(span.at("/traceId")).isEqualTo(request.at("/traceId")))
                .anySatisfy(span -> assertThat(span.at("/name").asText()).startsWith(asked)));
  }
}
