package org.onecert.rest.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.rest.stage.Stage;

@QuarkusTest
class RawRequestTest {

  private final Stage stage;

  RawRequestTest(Stage stage) {
    this.stage = stage;
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

  @Test
  void that_is_no_http_is_turned_down() throws IOException {
    assertThat(send("NONSENSE", "")).matches("(?s)HTTP/1.[01] 400 .*");
  }
}
