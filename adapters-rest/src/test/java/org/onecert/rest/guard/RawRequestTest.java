package org.onecert.rest.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.application.management.EditCertificate;
import org.onecert.application.management.ListCertificates;
import org.onecert.domain.certificate.Access;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Certificates;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
class RawRequestTest {

  private static final UUID DEPUTY = Certificates.DEPUTY.value();

  private final Stage stage;
  private final Script script;

  RawRequestTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  private String send(String head, String body) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), stage.url().getPort())) {
      String request = head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n" + body;
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/api/v1/%zz", "/api/v1/signing-sessions/%", "/api/v1/%c0%ae", "//", "/api/../x"})
  void with_an_address_that_is_none_is_turned_down(String path) throws IOException {
    String answer = send("GET " + path + " HTTP/1.1", "");

    assertThat(answer).matches("(?s)HTTP/1.1 40[014] .*");
  }

  @Test
  void that_expects_too_much_is_told_so() throws IOException {
    String answer =
        send("POST /api/v1/challenges HTTP/1.1\r\nExpect: miracles\r\nContent-Length: 2", "{}");

    assertThat(answer).startsWith("HTTP/1.1 417 ").contains("expectation-failed");
  }

  @Test
  void that_waits_to_be_told_to_go_on_is_told_so() throws IOException {
    String answer =
        send(
            "POST /api/v1/challenges HTTP/1.1\r\nExpect: 100-continue\r\n"
                + "Content-Type: application/json\r\nContent-Length: 19",
            "{\"purpose\":\"logIn\"}");

    assertThat(answer).startsWith("HTTP/1.1 100 ").contains("HTTP/1.1 201 ");
  }

  private String sendAsMain(String line, String head, String body) throws IOException {
    String token = stage.token(Stage.admittedSession());
    String length = "\r\nContent-Length: " + body.length();
    return send(line + " HTTP/1.1\r\nAuthorization: Bearer " + token + head + length, body);
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=%zz", "limit=%", "%zz=1", "cursor=%E5%BC", "%c0%ae"})
  void with_a_query_that_is_none_is_turned_down(String query) throws IOException {
    String answer = sendAsMain("GET " + Api.CERTIFICATES + "?" + query, "", "");

    assertThat(answer).startsWith("HTTP/1.1 400 ");
    assertThat(script.asked(ListCertificates.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\r\nContent-Type: text/plain",
        "\r\nContent-Type: application/merge-patch+json",
        "\r\nContent-Type: application/json-patch+json",
        "\r\nContent-Type: application/jsonx",
        "\r\nContent-Type: application/json\r\nContent-Type: text/plain"
      })
  void that_patches_with_another_media_type_is_told_so(String type) throws IOException {
    String answer = sendAsMain("PATCH " + Api.CERTIFICATES + "/" + DEPUTY, type, "{}");

    assertThat(answer).startsWith("HTTP/1.1 415 ").contains("media-type-not-supported");
    assertThat(script.asked(EditCertificate.class)).isEmpty();
  }

  @Test
  void that_patches_with_json_is_heard() throws IOException {
    script.accepts(EditCertificate.class, Certificates.deputyWith(Access.NORMAL));

    String type = "\r\nContent-Type: application/json; charset=utf-8";
    String answer = sendAsMain("PATCH " + Api.CERTIFICATES + "/" + DEPUTY, type, "{}");

    assertThat(answer).startsWith("HTTP/1.1 204 ");
  }

  @Test
  void that_is_no_http_is_turned_down() throws IOException {
    assertThat(send("NONSENSE", "")).matches("(?s)HTTP/1.[01] 400 .*");
  }
}
