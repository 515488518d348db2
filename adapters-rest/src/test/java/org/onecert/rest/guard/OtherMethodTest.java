package org.onecert.rest.guard;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.onecert.fixtures.client.Api;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.stage.Stage;

@QuarkusTest
class OtherMethodTest {

  private static final Map<String, Sending> METHODS =
      Map.of(
          "get", Api::get,
          "post", (api, path) -> api.post(path, Map.of()),
          "put", (api, path) -> api.put(path, "application/json", "{}"),
          "patch", (api, path) -> api.patch(path, Map.of()),
          "delete", Api::delete);

  private final Stage stage;

  OtherMethodTest(Stage stage) {
    this.stage = stage;
  }

  @FunctionalInterface
  interface Sending {
    Reply send(Api api, String path);
  }

  @Test
  void than_those_of_an_address_is_told_so() {
    JsonNode paths = stage.stranger().get("/openapi?format=json").expect(200).json().get("paths");

    assertThat(paths.properties()).isNotEmpty();
    METHODS.forEach((method, sending) ->
        paths.properties().stream()
            .filter(path -> !path.getValue().has(method))
            .forEach(path -> isTurnedDown(sending, method, path.getKey())));
  }

  private void isTurnedDown(Sending sending, String method, String path) {
    String address =
        path.replace("{id}", "00000000-0000-0002-0000-000000000003")
            .replace("{event}", "00000000-0000-0002-0000-000000000003")
            .replace("{code}", "bridges")
            .replace("{uscc}", "1231011742505934X2");
    Reply reply = sending.send(stage.stranger(), address);

    assertThat(reply.status()).as(method + " " + path).isEqualTo(405);
    assertThat(reply.code()).isEqualTo("method-not-allowed");
  }
}
