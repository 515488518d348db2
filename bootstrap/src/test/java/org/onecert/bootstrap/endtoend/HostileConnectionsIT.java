package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.onecert.bootstrap.site.Crowd;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Nuisance;
import org.onecert.bootstrap.site.Nuisance.Act;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.bench.Memory;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.run.ServerProcess;

/// Clients that say nothing, say it octet by octet, promise more than they send, send more than
/// anybody wants or do not listen. The node has the memory of a container of the usual size, and
/// ends if it runs out of it. Each kind by itself with `-Donecert.soak.connections=true`.
@DisplayName("While hostile connections are there, others log in;")
class HostileConnectionsIT {

  /// Of the node's own, in mebibytes: what a container of the usual size has.
  private static final int MOST_MEMORY = 384;

  private static final int CROWD = 64;
  private static final int MOST_CONNECTIONS = 6000;
  private static final Duration SOON = Duration.ofMinutes(2);
  private static final byte[] A_LOT = new byte[64 * 1024];

  private static Site site;
  private static ServerProcess node;
  private static TokenUser user;

  /// What was in the log when the node had begun, in octets.
  private static long logged;

  @BeforeAll
  static void start() {
    site = Site.named("hostile-connections");
    node =
        site.startNodeInContainer(
            Map.of(
                "onecert.connections.most", Integer.toString(MOST_CONNECTIONS),
                "onecert.connections.patience", "PT3S",
                "onecert.requests.patience", "PT6S",
                "quarkus.http.idle-timeout", "33S"));
    logged = site.logged();
    user = Firm.foreign(site, Algorithm.P256).token();
    user.logsIn().expect(200);
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @Test
  @DisplayName("five thousand say nothing, and are given up; more than the node bears make room")
  void five_thousand_say_nothing() {
    try (Nuisance silent = nuisance(5000, _ -> {})) {
      await().atMost(SOON).until(() -> open() >= 5000);
      assertOthersLogIn();
      assertThat(silent.there()).isEqualTo(5000);

      try (Nuisance more = nuisance(1500, _ -> {})) {
        await().atMost(SOON).until(() -> silent.there() + more.there() <= MOST_CONNECTIONS);
        assertThat(more.there()).isEqualTo(1500);
        assertOthersLogIn();
        await().atMost(SOON).until(() -> silent.there() + more.there() == 0);
      }
    }
    assertNobodyIsLeft();
  }

  @Test
  @EnabledIfSystemProperty(named = "onecert.soak.connections", matches = "true")
  @DisplayName("heads and bodies that come octet by octet are not waited for")
  void heads_and_bodies_come_octet_by_octet() {
    Act head = connection -> trickles(connection, "GET / HTTP/1.1\r\nHost: x\r\nX-Slow: ");
    Act body =
        connection -> trickles(connection, post("/api/v1/logins", "application/json", 90000));
    assertGivenUp(nuisance(500, head), nuisance(500, body));
  }

  @Test
  @EnabledIfSystemProperty(named = "onecert.soak.connections", matches = "true")
  @DisplayName("bodies that are announced and never come are not waited for, nor are halves kept")
  void bodies_are_announced_and_never_come() {
    Act none = connection -> says(connection, post("/api/v1/logins", "application/json", 200_000));
    Act half =
        connection -> {
          says(connection, post("/api/v1/logins", "application/json", 250_000));
          sends(connection, 3 * A_LOT.length);
        };
    assertGivenUp(nuisance(500, none), nuisance(500, half));
  }

  @Test
  @EnabledIfSystemProperty(named = "onecert.soak.connections", matches = "true")
  @DisplayName("forms of four megabytes that do not end are not kept")
  void forms_do_not_end() {
    assertGivenUp(nuisance(150, HostileConnectionsIT::begins_a_form));
  }

  private static void begins_a_form(Socket connection) throws IOException {
    says(
        connection,
        """
        POST /api/v1/form-verifications HTTP/1.1\r
        Host: x\r
        Content-Type: application/pdf\r
        Transfer-Encoding: chunked\r
        \r
        3d0000\r
        """);
    sends(connection, 0x3d0000);
  }

  @Test
  @EnabledIfSystemProperty(named = "onecert.soak.connections", matches = "true")
  @DisplayName("headers without end are refused")
  void headers_have_no_end() {
    assertGivenUp(nuisance(200, HostileConnectionsIT::floods));
  }

  private static void floods(Socket connection) throws IOException {
    says(connection, "GET / HTTP/1.1\r\nHost: x\r\n");
    while (true) {
      says(connection, "X-Flood: " + "x".repeat(1000) + "\r\n");
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "onecert.soak.connections", matches = "true")
  @DisplayName("answers that nobody takes are not kept")
  void answers_are_not_taken() {
    assertGivenUp(nuisance(500, HostileConnectionsIT::asks_and_does_not_listen));
  }

  private static void asks_and_does_not_listen(Socket connection) throws IOException {
    says(connection, "GET /openapi HTTP/1.1\r\nHost: x\r\n\r\n".repeat(100));
    trickles(connection, "GET / HTTP/1.1\r\nX-Slow: ");
  }

  @Test
  @EnabledIfSystemProperty(named = "onecert.soak.connections", matches = "true")
  @DisplayName("requests that do not wait for answers are not kept")
  void requests_do_not_wait_for_answers() {
    assertGivenUp(nuisance(500, HostileConnectionsIT::asks_without_end));
  }

  private static void asks_without_end(Socket connection) throws IOException {
    String many = "GET / HTTP/1.1\r\nHost: x\r\n\r\n".repeat(1000);
    while (true) {
      says(connection, many);
    }
  }

  @Test
  @DisplayName("a few requests at once are answered in turn, to one who listens slowly too")
  void a_few_requests_at_once_are_answered_in_turn() throws IOException {
    try (Socket connection = new Socket(node.url().getHost(), node.url().getPort())) {
      says(connection, "GET /openapi HTTP/1.1\r\nHost: x\r\n\r\n".repeat(5));
      says(connection, post("/api/v1/logins", "application/json", 2) + "{}");
      says(connection, "GET /q/health/live HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");

      assertThat(statusLines(listensSlowly(connection)))
          .startsWith("200", "200", "200", "200", "200")
          .endsWith("400", "200");
    }
  }

  private static String listensSlowly(Socket connection) throws IOException {
    var all = new ByteArrayOutputStream();
    byte[] some = connection.getInputStream().readNBytes(A_LOT.length);
    while (some.length > 0) {
      all.write(some);
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
      some = connection.getInputStream().readNBytes(A_LOT.length);
    }
    return all.toString(StandardCharsets.UTF_8);
  }

  private static List<String> statusLines(String answers) {
    return Pattern.compile("HTTP/1.1 (\\d{3}) ")
        .matcher(answers)
        .results()
        .map(answer -> answer.group(1))
        .toList();
  }

  @Test
  @DisplayName("ten megabytes that nobody wants are refused, in whatever form")
  void ten_megabytes_are_refused() {
    String body = "a".repeat(10_000_000);

    for (String type : List.of("application/json", "text/plain", "multipart/form-data")) {
      Reply reply = site.api().post("/api/v1/logins", type, body).expect(413);
      assertThat(reply.code()).isEqualTo("body-too-large");
    }
    List<Reply> replies =
        Crowd.of(CROWD, _ -> site.api().post("/api/v1/logins", "application/json", body));
    assertThat(replies).allMatch(reply -> reply.code().equals("body-too-large"));
    assertOthersLogIn();
    assertNobodyIsLeft();
  }

  @Test
  @DisplayName("all of them come at once")
  void all_of_them_come_at_once() {
    Act half =
        connection -> {
          says(connection, post("/api/v1/form-verifications", "application/pdf", 250_000));
          sends(connection, 3 * A_LOT.length);
        };
    assertGivenUp(
        nuisance(3000, _ -> {}),
        nuisance(300, connection -> trickles(connection, "GET / HTTP/1.1\r\nX-Slow: ")),
        nuisance(300, half),
        nuisance(100, HostileConnectionsIT::begins_a_form),
        nuisance(100, HostileConnectionsIT::floods),
        nuisance(300, HostileConnectionsIT::asks_without_end),
        nuisance(300, HostileConnectionsIT::asks_and_does_not_listen));
  }

  private static Nuisance nuisance(int count, Act act) {
    return Nuisance.of(count, node.url(), act);
  }

  private static void assertGivenUp(Nuisance... all) {
    List<Nuisance> nuisances = List.of(all);
    try {
      for (int i = 0; i < 3; i++) {
        assertOthersLogIn();
      }
      await().atMost(SOON).until(() -> nuisances.stream().mapToInt(Nuisance::there).sum() == 0);
    } finally {
      nuisances.forEach(Nuisance::close);
    }
    assertNobodyIsLeft();
  }

  private static void assertOthersLogIn() {
    assertThat(Crowd.of(CROWD, _ -> user.logsIn())).allMatch(reply -> reply.status() == 200);
    assertThat(Memory.own(node.handle())).isLessThan(MOST_MEMORY);
  }

  /// But those who log in.
  private static void assertNobodyIsLeft() {
    await().atMost(SOON).until(() -> open() <= 2 * CROWD);
    assertOthersLogIn();
    assertThat(node.running()).isTrue();
    assertThat(site.logSince(logged)).doesNotContain("OutOfMemoryError");
  }

  private static double open() {
    return site.api()
        .get("/q/metrics")
        .text()
        .lines()
        .filter(line -> line.startsWith("onecert_connections_open "))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf(' '))))
        .findFirst()
        .orElseThrow();
  }

  private static String post(String path, String type, int length) {
    return """
    POST %s HTTP/1.1\r
    Host: x\r
    Content-Type: %s\r
    Content-Length: %d\r
    \r
    """
        .formatted(path, type, length);
  }

  private static void says(Socket connection, String text) throws IOException {
    connection.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static void sends(Socket connection, int octets) throws IOException {
    for (int sent = 0; sent < octets; sent += A_LOT.length) {
      connection.getOutputStream().write(A_LOT, 0, Math.min(A_LOT.length, octets - sent));
    }
  }

  /// Begins, and goes on octet by octet until there is nobody to listen.
  private static void trickles(Socket connection, String beginning) throws IOException {
    says(connection, beginning);
    while (true) {
      LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
      says(connection, "a");
    }
  }
}
