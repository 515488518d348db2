package org.onecert.rest.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Assignment;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.NamedCertificate;
import org.onecert.domain.event.ChangeEvent;
import org.onecert.domain.event.DeliveryResult;
import org.onecert.domain.event.DeliveryResult.Refused;
import org.onecert.domain.event.DeliveryResult.Taken;
import org.onecert.domain.event.DeliveryResult.Unreachable;
import org.onecert.domain.event.EventId;
import org.onecert.domain.event.HookAddress;
import org.onecert.domain.event.Occurrence;
import org.onecert.domain.event.QueueHead;
import org.onecert.domain.event.Reach;
import org.onecert.domain.event.Subscriber;
import org.onecert.domain.event.Subscription;
import org.onecert.domain.network.NetworkRange;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.domain.refusal.OperatorRefusal;
import org.onecert.fixtures.http.Answer;
import org.onecert.fixtures.http.LocalServer;
import org.onecert.fixtures.http.Route;
import org.onecert.fixtures.http.TlsIdentity;
import org.onecert.rest.caller.TokenKeyPairs;
import org.onecert.rest.caller.TokenKeys;

@DisplayName("G-4 a business system over HTTP")
class HttpEventReceiversTest {

  private static final Vertx VERTX = Vertx.vertx();
  private static final TokenKeys KEYS = TokenKeyPairs.generate(new SecureRandom());
  private static final List<NetworkRange> LOOPBACK = List.of(NetworkRange.of("127.0.0.0/8"));
  private static final EventId EVENT = new EventId(new UUID(3, 1));

  private final List<Received> received = Collections.synchronizedList(new ArrayList<>());
  private HttpServer server;
  private int status = 204;
  private Optional<String> retryAfter = Optional.empty();

  private record Received(String method, String path, Optional<String> signature, Octets body) {

    JsonNode json() throws IOException {
      return new JsonMapper().readTree(body.toArray());
    }
  }

  @BeforeEach
  void open() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::take);
    server.start();
  }

  private void take(HttpExchange exchange) throws IOException {
    var headers = exchange.getRequestHeaders();
    received.add(
        new Received(
            exchange.getRequestMethod(),
            exchange.getRequestURI().toString(),
            Optional.ofNullable(headers.getFirst(EventSigner.HEADER)),
            Octets.of(exchange.getRequestBody().readAllBytes())));
    retryAfter.ifPresent(text -> exchange.getResponseHeaders().set("Retry-After", text));
    exchange.getResponseHeaders().set("Location", "/elsewhere");
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  @AfterEach
  void close() {
    server.stop(0);
  }

  @AfterAll
  static void closeAll() {
    VERTX.close().toCompletionStage().toCompletableFuture().join();
  }

  private static HttpEventReceivers receivers(List<NetworkRange> allowed, Duration patience) {
    return new HttpEventReceivers(
        VERTX,
        new EventSigner(KEYS),
        new HookSettings("https://onecert.example", patience, new Networks(allowed, List.of())));
  }

  private String hook(String host) {
    return "http://" + host + ":" + server.getAddress().getPort() + "/events/onecert";
  }

  private static DeliveryResult tell(HttpEventReceivers receivers, String address) {
    var system =
        new BusinessSystem(
            new BusinessSystemId("permits"), Samples.line("系统"), Set.of(), Set.of(), true, true);
    var subscription =
        new Subscription(
            system.id(), new HookAddress(URI.create(address)), Samples.NOW, Reach.GOOD);
    return receivers
        .tell(new Subscriber(system, subscription), head())
        .await()
        .atMost(Duration.ofSeconds(30));
  }

  private DeliveryResult tell(String address) {
    return tell(receivers(LOOPBACK, Duration.ofSeconds(10)), address);
  }

  private static QueueHead head() {
    CertificateId main = new CertificateId(new UUID(2, 1));
    var deputy = NamedCertificate.of(Samples.deputy(new CertificateId(new UUID(2, 2)), "209"));
    var items = Grants.of(new BusinessItemCode("construction-permit"));
    Occurrence occurrence =
        Occurrence.authorised(Samples.enterprise(main), new Assignment(deputy, Grants.NONE, items))
            .orElseThrow();
    return new QueueHead(
        new ChangeEvent(EVENT, Samples.NOW, occurrence), 4711, 0, Optional.empty());
  }

  @Test
  void is_told_as_a_cloud_event() throws IOException {
    assertThat(tell(hook("127.0.0.1"))).isEqualTo(new Taken());

    Received only = received.getFirst();
    assertThat(only.method() + " " + only.path()).isEqualTo("POST /events/onecert");
    JsonNode event = only.json();
    assertThat(event.get("specversion").asText()).isEqualTo("1.0");
    assertThat(event.get("id").asText()).isEqualTo(EVENT.value().toString());
    assertThat(event.get("source").asText()).isEqualTo("https://onecert.example");
    assertThat(event.get("type").asText()).isEqualTo("org.onecert.certificate.authorised");
    assertThat(event.get("subject").asText()).isEqualTo("209@XY1231011742505934X2");
    assertThat(event.get("time").asText()).isEqualTo(Samples.NOW.toString());
    assertThat(event.get("partitionkey").asText()).isEqualTo("42505934X");
    assertThat(event.get("sequence").asText()).isEqualTo("0000000000000004711");
    assertThat(event.get("recipient").asText()).isEqualTo("permits");
    assertThat(event.at("/data/items/0/code").asText()).isEqualTo("construction-permit");
    assertThat(new String(only.body().toArray(), StandardCharsets.UTF_8))
        .doesNotContain("证书持有人", "****", "158");
  }

  @Test
  void can_verify_what_it_is_told_with_a_published_key() throws Exception {
    tell(hook("127.0.0.1"));

    Received only = received.getFirst();
    JsonWebSignature genuine = jws(only, only.body().toArray());
    assertThat(genuine.verifySignature()).isTrue();
    assertThat(genuine.getHeader("typ")).isEqualTo("onecert-event");
    assertThat(genuine.getKeyIdHeaderValue()).isEqualTo(KEYS.signingId());
    assertThat(jws(only, new byte[] {'{', '}'}).verifySignature()).isFalse();
  }

  private static JsonWebSignature jws(Received told, byte[] body) throws JoseException {
    JsonWebSignature jws = new JsonWebSignature();
    jws.setCompactSerialization(told.signature().orElseThrow());
    jws.setEncodedPayload(base64url(body));
    jws.setKey(KEYS.published().getFirst().getPublicKey());
    return jws;
  }

  private static String base64url(byte[] octets) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(octets);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 202, 204})
  void has_it_when_it_says_so(int told) {
    status = told;

    assertThat(tell(hook("127.0.0.1"))).isEqualTo(new Taken());
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 307, 400, 401, 404, 410, 500, 501})
  void does_not_take_it_with_any_other_answer_and_is_not_followed_elsewhere(int told) {
    status = told;

    assertThat(tell(hook("127.0.0.1"))).isEqualTo(new Refused("status " + told));
    assertThat(received).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"429, 120, 120", "503, , ", "502, tomorrow, ", "504, -1, ", "408, 0, 0", "425, , "})
  void may_ask_to_be_left_alone(int told, String header, Long seconds) {
    status = told;
    retryAfter = Optional.ofNullable(header);

    assertThat(tell(hook("127.0.0.1")))
        .isEqualTo(
            new Unreachable(
                "status " + told, Optional.ofNullable(seconds).map(Duration::ofSeconds)));
  }

  @Test
  void is_told_by_its_own_answer_even_if_another_one_came_late() throws IOException {
    try (var hasty =
        Peer.saying(
            "HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")) {
      HttpEventReceivers one = receivers(LOOPBACK, Duration.ofSeconds(2));

      assertThat(tell(one, hasty.url())).isEqualTo(unreachable("status 102"));
      assertThat(tell(one, hasty.url())).isEqualTo(unreachable("status 102"));
      assertThat(hasty.connections()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "0123456789"})
  void has_it_by_its_status_and_is_hung_up_on_if_it_goes_on_for_ever(String chunk)
      throws Exception {
    String head = "HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n";
    try (var endless = Peer.repeating(head, chunk)) {
      HttpEventReceivers one = receivers(LOOPBACK, Duration.ofMillis(500));

      assertThat(tell(one, endless.url())).isEqualTo(new Taken());
      assertThat(endless.isHungUpOn()).isTrue();
    }
  }

  @Test
  void is_not_reached_where_nobody_listens() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }

    assertThat(tell("http://127.0.0.1:" + free + "/")).isEqualTo(unreachable("no connection"));
  }

  @Test
  void is_not_reached_if_it_says_nothing_in_time() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      HttpEventReceivers hasty = receivers(LOOPBACK, Duration.ofMillis(300));

      assertThat(tell(hasty, "http://127.0.0.1:" + silent.getLocalPort() + "/"))
          .isEqualTo(unreachable("no answer in time"));
    }
  }

  @Test
  void is_not_reached_if_nobody_whom_we_trust_vouches_for_it() {
    Route route = Route.of("POST /events", _ -> Answer.nothing(204));
    try (var unknown = LocalServer.startEncrypted(TlsIdentity.create(), List.of(route))) {
      assertThat(tell(unknown.url() + "/events")).isEqualTo(unreachable("no trusted encryption"));
    }
  }

  @Test
  void is_never_spoken_to_inside_the_operators_own_network() {
    HttpEventReceivers usual = receivers(List.of(), Duration.ofSeconds(10));

    for (String host : List.of("127.0.0.1", "localhost", "2130706433", "[::1]")) {
      assertThat(tell(usual, hook(host))).isEqualTo(unreachable("hook-inside-own-network"));
      assertThat(check(usual, hook(host)))
          .isEqualTo(Outcome.refused(OperatorRefusal.HOOK_INSIDE_OWN_NETWORK));
    }
    assertThat(received).isEmpty();
  }

  @Test
  void is_not_reached_under_a_name_that_nobody_knows() {
    String nobody = "https://nobody.invalid/";

    assertThat(tell(nobody)).isEqualTo(unreachable("hook-host-unknown"));
    assertThat(check(receivers(List.of(), Duration.ofSeconds(10)), nobody))
        .isEqualTo(Outcome.refused(OperatorRefusal.HOOK_HOST_UNKNOWN));
  }

  private static Outcome<HookAddress> check(HttpEventReceivers receivers, String address) {
    return receivers
        .check(new HookAddress(URI.create(address)))
        .await()
        .atMost(Duration.ofSeconds(30));
  }

  private static DeliveryResult unreachable(String failure) {
    return new Unreachable(failure, Optional.empty());
  }
}
