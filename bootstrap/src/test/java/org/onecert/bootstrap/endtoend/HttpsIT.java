package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.bootstrap.site.Greeting;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.Api;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.http.TlsIdentity;
import org.onecert.fixtures.run.Ports;

/// A node that ends TLS by itself, and pages of other origins.
@DisplayName("Over HTTPS")
class HttpsIT {

  private static final Path CERTIFICATE = Path.of("target/sites/https/tls.crt").toAbsolutePath();
  private static final Path KEY = CERTIFICATE.resolveSibling("tls.key");
  private static final String ITEMS = "/api/v1/business-items";
  private static final String HSTS = "Strict-Transport-Security";
  private static final int PORT = Ports.free();
  private static Site site;

  /// What the node proves itself by now.
  private static TlsIdentity identity = TlsIdentity.create();

  @BeforeAll
  static void start() {
    site = Site.named("https");
    identity.write(CERTIFICATE, KEY);
    site.startNode(
        Map.of(
            "quarkus.http.ssl-port", Integer.toString(PORT),
            "quarkus.tls.key-store.pem.0.cert", CERTIFICATE.toString(),
            "quarkus.tls.key-store.pem.0.key", KEY.toString(),
            "quarkus.tls.reload-period", "30s",
            "quarkus.http.cors.enabled", "true",
            "quarkus.http.cors.origins", "https://portal.example",
            "quarkus.http.proxy.proxy-address-forwarding", "true",
            "quarkus.http.proxy.allow-x-forwarded", "true",
            "quarkus.http.proxy.trusted-proxies", "127.0.0.1"));
  }

  @AfterAll
  static void stop() {
    site.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"TLSv1.2", "TLSv1.3"})
  void it_answers_and_says_that_nothing_else_shall_be_used(String protocol) throws Exception {
    SSLParameters parameters = new SSLParameters();
    parameters.setProtocols(new String[] {protocol});
    HttpClient client =
        HttpClient.newBuilder().sslContext(identity.trusting()).sslParameters(parameters).build();

    HttpResponse<String> answer = get(client, ITEMS);

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.sslSession().orElseThrow().getProtocol()).isEqualTo(protocol);
    assertThat(answer.version()).isEqualTo(Version.HTTP_1_1);
    assertThat(answer.headers().firstValue(HSTS)).contains("max-age=31536000");
    assertThat(answer.headers().map().keySet()).doesNotContain("server");
    assertThat(get(client, "/nothing").headers().firstValue(HSTS)).isPresent();
  }

  @Test
  @DisplayName("or behind a proxy that says so; never in the clear")
  void or_behind_a_proxy_that_says_so() {
    Reply plain = site.api().get(ITEMS).expect(200);
    Reply forwarded = site.api().with("X-Forwarded-Proto", "https").get(ITEMS).expect(200);

    assertThat(plain.headers().firstValue(HSTS)).isEmpty();
    assertThat(forwarded.headers().firstValue(HSTS)).isPresent();
  }

  @ParameterizedTest
  @DisplayName("old versions and suites are refused")
  @CsvSource({
    "303, c02b, hello 0303 c02b", // ECDHE_ECDSA_WITH_AES_128_GCM_SHA256
    "303, c009, alert 40", // ECDHE_ECDSA_WITH_AES_128_CBC_SHA
    "303, c023, alert 40", // ECDHE_ECDSA_WITH_AES_128_CBC_SHA256
    "302, c009, alert 70", // TLS 1.1
    "301, c009, alert 70" // TLS 1.0
  })
  void old_versions_and_suites_are_refused(String version, String suite, String answer) {
    Greeting greeting = new Greeting(Integer.parseInt(version, 16), Integer.parseInt(suite, 16));

    assertThat(greeting.to(PORT)).isEqualTo(answer);
  }

  @Test
  void a_renewed_certificate_is_used_without_a_restart() {
    TlsIdentity renewed = TlsIdentity.create();
    HttpClient believing = HttpClient.newBuilder().sslContext(renewed.trusting()).build();
    assertThatThrownBy(() -> get(believing, ITEMS)).hasCauseInstanceOf(SSLHandshakeException.class);

    renewed.write(CERTIFICATE, KEY);

    await()
        .atMost(Duration.ofSeconds(90))
        .ignoreExceptions()
        .until(() -> get(believing, ITEMS).statusCode() == 200);
    identity = renewed;
  }

  @Test
  @DisplayName("a page of an origin that is named may call, and see what it needs")
  void a_page_of_an_origin_that_is_named_may_call() {
    Reply preflight = preflight("https://portal.example");
    Reply reply = from("https://portal.example").get("/api/v1/session").expect(401);

    assertThat(header(preflight, "Access-Control-Allow-Origin"))
        .isEqualTo("https://portal.example");
    assertThat(header(preflight, "Access-Control-Allow-Methods")).contains("POST");
    assertThat(header(preflight, "Access-Control-Allow-Headers")).contains("Idempotency-Key");
    assertThat(header(reply, "Access-Control-Allow-Origin")).isEqualTo("https://portal.example");
    assertThat(header(reply, "Access-Control-Expose-Headers"))
        .contains("X-Correlation-Id", "Retry-After");
    assertThat(header(reply, "X-Content-Type-Options")).isEqualTo("nosniff");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://evil.example", "http://portal.example", "https://portal.example.evil"})
  @DisplayName("a page of any other origin may not")
  void a_page_of_any_other_origin_may_not(String origin) {
    assertThat(header(preflight(origin), "Access-Control-Allow-Origin")).isEmpty();
    assertThat(header(from(origin).get(ITEMS), "Access-Control-Allow-Origin")).isEmpty();
  }

  private static Reply preflight(String origin) {
    return from(origin)
        .with("Access-Control-Request-Method", "POST")
        .with("Access-Control-Request-Headers", "content-type,idempotency-key")
        .options("/api/v1/logins");
  }

  private static Api from(String origin) {
    return site.api().with("Origin", origin);
  }

  private static String header(Reply reply, String name) {
    return reply.headers().firstValue(name).orElse("");
  }

  private static HttpResponse<String> get(HttpClient client, String path) {
    URI address = URI.create("https://127.0.0.1:" + PORT + path);
    try {
      return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
