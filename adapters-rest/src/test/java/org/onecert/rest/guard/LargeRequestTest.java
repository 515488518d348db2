package org.onecert.rest.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onecert.application.operator.ImportRegistry;
import org.onecert.rest.Api;
import org.onecert.rest.stage.EdgeStage;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
class LargeRequestTest {

  private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

  private final Stage stage;
  private final Script script;

  LargeRequestTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
    script.does(ImportRegistry.class, Uni.createFrom().voidItem());
  }

  private static BodyPublisher announced(int length) {
    return BodyPublishers.ofByteArray(body(length));
  }

  private static BodyPublisher chunked(int length) {
    return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body(length)));
  }

  private static byte[] body(int length) {
    byte[] body = new byte[length];
    java.util.Arrays.fill(body, (byte) ' ');
    return body;
  }

  private HttpResponse<String> send(String method, String path, BodyPublisher body)
      throws IOException, InterruptedException {
    URI address = stage.url().resolve(path);
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json")
            .header("Authorization", "Bearer " + EdgeStage.OPERATOR_TOKEN)
            .method(method, body)
            .build();
    return HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .build()
        .send(request, BodyHandlers.ofString());
  }

  @Test
  void is_turned_down_by_its_announced_length() throws Exception {
    var response = send("POST", Api.LOGINS, announced(TEN_MEGABYTES));

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("body-too-large");
  }

  @Test
  void is_turned_down_while_it_is_read() throws Exception {
    var response = send("POST", Api.LOGINS, chunked(TEN_MEGABYTES));

    assertThat(response.statusCode()).isEqualTo(413);
    assertThat(response.body()).contains("body-too-large");
  }

  @Test
  void may_have_the_usual_length() throws Exception {
    var response = send("POST", Api.LOGINS, chunked((int) Gate.USUAL_BODY));

    assertThat(response.statusCode()).isEqualTo(400);
  }

  @Test
  void may_import_ten_megabytes_of_registry() throws Exception {
    var response = send("PUT", Api.REGISTRY, chunked(TEN_MEGABYTES));

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).doesNotContain("body-too-large");
  }

  @Test
  void may_not_import_seventeen() throws Exception {
    assertThat(send("PUT", Api.REGISTRY, announced(17 * 1024 * 1024)).body())
        .contains("body-too-large");
    assertThat(send("PUT", Api.REGISTRY, chunked(17 * 1024 * 1024)).body())
        .contains("body-too-large");
  }

  @Test
  void may_not_have_large_header_fields() {
    var reply =
        stage.stranger().with("X-Large", "x".repeat(20_000)).get(Api.BUSINESS_ITEMS).expect(431);

    assertThat(reply.code()).isEqualTo("headers-too-large");
  }
}
