package org.onecert.rest.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.RegistryEntry;
import org.onecert.fixtures.people.SampleEnterprise;
import org.onecert.fixtures.people.SampleEnterprises;
import org.onecert.fixtures.world.World;

@DisplayName("A-1 the registry over HTTP")
class HttpBusinessRegistryTest {

  private static final Vertx VERTX = Vertx.vertx();
  private static final SampleEnterprise ENTERPRISE = SampleEnterprises.seeded(3).next();
  private static final String ENTRY =
      """
      {"uscc": "%s", "enterpriseName": "甲", "economicType": "国有企业", "registeredAddress": "上海",
       "legalRepresentative": {"name": "张三", "documentKind": "residentId",
       "documentNumber": "11010219840406970X"}}\
      """;

  @AfterAll
  static void close() {
    VERTX.close().toCompletionStage().toCompletableFuture().join();
  }

  private static Optional<RegistryEntry> ask(URI base, String uscc) {
    return ask(base, uscc, Duration.ofMinutes(1));
  }

  private static Optional<RegistryEntry> ask(URI base, String uscc, Duration patience) {
    var settings = new RegistrySettings(base, patience, 4096);
    return new HttpBusinessRegistry(VERTX, settings)
        .find(new UnifiedSocialCreditCode(uscc))
        .await()
        .atMost(Duration.ofMinutes(2));
  }

  private static Optional<RegistryEntry> askOneThatSays(int status, String body) {
    HttpServer server = serverThatSays(status, body);
    try {
      return ask(
          URI.create("http://127.0.0.1:" + server.getAddress().getPort()), ENTERPRISE.uscc());
    } finally {
      server.stop(0);
    }
  }

  private static HttpServer serverThatSays(int status, String body) {
    try {
      var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      HttpServer server = HttpServer.create(address, 0);
      byte[] octets = body.getBytes(StandardCharsets.UTF_8);
      server.createContext(
          "/",
          exchange -> {
            exchange.sendResponseHeaders(status, octets.length == 0 ? -1 : 0);
            exchange.getResponseBody().write(octets);
            exchange.close();
          });
      server.start();
      return server;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Test
  void finds_a_local_enterprise() {
    try (World world = World.start()) {
      world.registry().put(ENTERPRISE);

      RegistryEntry entry = ask(world.url().resolve("/registry"), ENTERPRISE.uscc()).orElseThrow();

      assertThat(entry.name().value()).isEqualTo(ENTERPRISE.name());
      assertThat(entry.address().value()).isEqualTo(ENTERPRISE.address());
      assertThat(entry.representative().document().number())
          .isEqualTo(ENTERPRISE.representative().residentId());
    }
  }

  @Test
  void finds_no_enterprise_of_another_city() {
    try (World world = World.start()) {
      assertThat(ask(world.url().resolve("/registry/"), ENTERPRISE.uscc())).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {201, 204, 301, 400, 401, 403, 429, 500, 503})
  void takes_no_other_status_for_an_answer(int status) {
    assertThatExceptionOfType(RegistryUnavailable.class)
        .isThrownBy(() -> askOneThatSays(status, ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "null", "{}", "[]", "{\"uscc\":1}"})
  void takes_no_malformed_entry(String body) {
    assertThatExceptionOfType(RegistryUnavailable.class)
        .isThrownBy(() -> askOneThatSays(200, body));
  }

  @Test
  void takes_no_entry_of_another_enterprise() {
    String other = ENTRY.formatted("1231011742505934X2");

    assertThatExceptionOfType(RegistryUnavailable.class)
        .isThrownBy(() -> askOneThatSays(200, other));
    assertThat(askOneThatSays(200, ENTRY.formatted(ENTERPRISE.uscc()))).isPresent();
  }

  @Test
  void takes_no_endless_answer() {
    String endless = " ".repeat(5000) + ENTRY.formatted(ENTERPRISE.uscc());

    assertThatExceptionOfType(RegistryUnavailable.class)
        .isThrownBy(() -> askOneThatSays(200, endless));
  }

  @Test
  void fails_if_the_answer_does_not_come_in_time() throws IOException {
    try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      URI base = URI.create("http://127.0.0.1:" + silent.getLocalPort());

      assertThatExceptionOfType(RegistryUnavailable.class)
          .isThrownBy(() -> ask(base, ENTERPRISE.uscc(), Duration.ofMillis(200)));
    }
  }

  @Test
  void fails_if_nobody_answers() {
    assertThatExceptionOfType(RegistryUnavailable.class)
        .isThrownBy(() -> ask(URI.create("http://127.0.0.1:1"), ENTERPRISE.uscc()));
  }

  @Test
  @DisplayName("P-1 a failure repeats nothing of an entry")
  void repeats_nothing_of_a_malformed_entry() {
    String malformed = ENTRY.formatted(ENTERPRISE.uscc()).replace("张三", "张\\n三");

    assertThatExceptionOfType(RegistryUnavailable.class)
        .isThrownBy(() -> askOneThatSays(200, malformed))
        .withStackTraceContaining("malformed")
        .satisfies(failure -> assertThat(failure.toString()).doesNotContain("11010219840406970X"));
  }
}
