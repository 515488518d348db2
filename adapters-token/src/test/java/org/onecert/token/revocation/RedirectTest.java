package org.onecert.token.revocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.token.Pace;
import org.onecert.token.Waiting;

/// Where the servers of authorities may send us: `/n` leads to `/n-1`, `/0` has something, `/away`
/// leads to another host.
@DisplayName("L-3 A redirect")
class RedirectTest {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private HttpServer server;
  private URI url;
  private AuthorityServers servers;

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", RedirectTest::lead);
    server.start();
    url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    servers =
        new AuthorityServers(
            Vertx.vertx(),
            new AllowedAddresses(List.of(url)),
            new FetchLimits(PATIENCE, PATIENCE, PATIENCE, 1000));
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @Test
  void is_followed_a_few_times() {
    assertThat(Waiting.result(servers.list(url.resolve("3"), Pace.AT_ONCE)))
        .asString()
        .isEqualTo("list");
  }

  @Test
  void is_not_followed_forever() {
    assertRefused("4");
  }

  @Test
  void leads_to_no_place_that_the_operator_did_not_allow() {
    assertRefused("away");
  }

  private void assertRefused(String path) {
    assertThatThrownBy(() -> Waiting.result(servers.list(url.resolve(path), Pace.AT_ONCE)))
        .hasMessage("127.0.0.1: it leads to where nobody may go");
  }

  private static void lead(HttpExchange exchange) throws IOException {
    try (exchange) {
      switch (exchange.getRequestURI().getPath()) {
        case "/0" -> {
          exchange.sendResponseHeaders(200, 4);
          exchange.getResponseBody().write("list".getBytes(StandardCharsets.UTF_8));
        }
        case "/away" -> redirect(exchange, "http://localhost:1/");
        case String path -> redirect(exchange, "/" + (Integer.parseInt(path.substring(1)) - 1));
      }
    }
  }

  private static void redirect(HttpExchange exchange, String to) throws IOException {
    exchange.getResponseHeaders().set("Location", to);
    exchange.sendResponseHeaders(302, -1);
  }
}
