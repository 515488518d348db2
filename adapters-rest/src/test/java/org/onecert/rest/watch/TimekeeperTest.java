package org.onecert.rest.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.activation.SendMobileCode;
import org.onecert.application.message.ShowMessage;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.fixtures.client.Api;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;
import org.onecert.rest.stage.WatchedUseCases;

@QuarkusTest
@DisplayName("A watch is told of every request")
class TimekeeperTest {

  private static final String MESSAGE = "/api/v1/messages/" + new UUID(1, 1);

  private final Stage stage;
  private final Script script;
  private final WatchedUseCases watched;

  TimekeeperTest(Stage stage, Script script, WatchedUseCases watched) {
    this.stage = stage;
    this.script = script;
    this.watched = watched;
  }

  @BeforeEach
  void clear() {
    script.clear();
    watched.clear();
  }

  @Test
  void by_the_name_of_the_operation_whichever_it_is() {
    JsonNode paths = stage.stranger().get("/openapi?format=json").expect(200).json().get("paths");

    assertThat(paths.properties()).isNotEmpty();
    paths
        .properties()
        .forEach(path ->
            path.getValue()
                .properties()
                .forEach(one -> isNamed(one.getKey(), path.getKey(), one.getValue())));
  }

  private void isNamed(String method, String path, JsonNode operation) {
    watched.clear();
    send(method, path.replaceAll("\\{[a-z]+}", new UUID(2, 3).toString()), operation);

    assertThat(watched.ended())
        .as(method + " " + path)
        .singleElement()
        .satisfies(
            one -> assertThat(one.useCase()).isEqualTo(operation.get("operationId").asText()))
        .satisfies(one -> assertThat(one.took()).isPositive());
  }

  private void send(String method, String path, JsonNode operation) {
    Api stranger = stage.stranger();
    switch (method) {
      case "get" -> stranger.get(path);
      case "put" -> stranger.put(path, "application/json", "{}");
      case "patch" -> stranger.patch(path, Map.of());
      case "delete" -> stranger.delete(path);
      default -> stranger.post(path, mediaType(operation), "{}");
    }
  }

  private static String mediaType(JsonNode operation) {
    return operation.at("/requestBody/content").properties().stream()
        .findFirst()
        .map(Map.Entry::getKey)
        .orElse("application/json");
  }

  @Test
  void that_came_to_an_end() {
    stage.stranger().get("/.well-known/jwks.json").expect(200);

    assertThat(outcomes()).containsExactly("publishedKeys done");
  }

  @Test
  void that_was_refused() {
    script.refuses(ShowMessage.class, CodeRefusal.MESSAGE_UNKNOWN);

    stage.activating().get(MESSAGE).expect(404);
    stage.stranger().get(MESSAGE).expect(401);

    assertThat(outcomes())
        .containsExactly("findMessage message-unknown", "findMessage not-logged-in");
  }

  @Test
  void that_was_answered_before() {
    script.refuses(SendMobileCode.class, CodeRefusal.MOBILE_REFUSED);
    Api keyed = stage.activating().with("Idempotency-Key", "watched");

    keyed.post("/api/v1/mobile-codes", Map.of("mobile", "13917651234")).expect(422);
    keyed.post("/api/v1/mobile-codes", Map.of("mobile", "13917651234")).expect(422);

    assertThat(outcomes())
        .containsExactly("sendMobileCode mobile-refused", "sendMobileCode repeated");
  }

  @Test
  void that_broken_machinery_failed() {
    script.breaks(ShowMessage.class, new IllegalStateException("broken"));

    stage.activating().get(MESSAGE).expect(500);

    assertThat(outcomes()).containsExactly("findMessage failed");
  }

  @Test
  void but_those_that_no_resource_serves() {
    stage.stranger().get("/api/v1/nowhere").expect(404);
    stage.stranger().delete("/api/v1/logins").expect(405);

    assertThat(outcomes()).isEmpty();
  }

  private List<String> outcomes() {
    return watched.ended().stream().map(one -> one.useCase() + " " + one.outcome()).toList();
  }
}
