package org.onecert.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.http.Answer;
import org.onecert.fixtures.http.LocalServer;
import org.onecert.fixtures.http.Request;
import org.onecert.fixtures.http.Route;
import org.onecert.fixtures.keys.Algorithm;

/// The first provider of text messages is in trouble; the inbox stands in for it.
@DisplayName("S-3: text messages through a gateway in trouble")
class TroubledGatewayIT {

  private static final Pattern CODE = Pattern.compile("验证码([0-9]{6})");

  private static Site site;
  private static Gateway gateway;

  private Firm firm;
  private TokenUser user;

  @BeforeAll
  static void start() {
    site = Site.named("troubled-gateway");
    gateway = new Gateway();
    site.startNode(providers("http,inbox"));
  }

  private static Map<String, String> providers(String names) {
    return Map.of(
        "onecert.sms.providers", names,
        "onecert.sms.patience", "PT1S",
        "onecert.sms.breaker.failures", "3",
        "onecert.sms.breaker.pause", "PT2S",
        "onecert.sms.limits.mobile", "1/PT1H",
        "onecert.sms.http.url", gateway.url(),
        "onecert.sms.http.body", "to={mobile}&text={text}",
        "onecert.sms.http.taken-body", "^OK");
  }

  @AfterAll
  static void close() {
    gateway.behaves(Gateway.GOOD);
    gateway.close();
    site.close();
  }

  /// After one that it took, it has failed none in a row.
  @BeforeEach
  void arrive() {
    gateway.behaves(Gateway.GOOD);
    comes();
    asks().expect(202);
    comes();
  }

  private void comes() {
    firm = Firm.local(site, Algorithm.P256);
    user = firm.arrives(firm.token());
  }

  @Test
  void go_by_it_while_it_works() {
    assertThat(asks().expect(202).at("/message/delivery")).isEqualTo("under-way");

    assertIsGood(gateway.lastCode());
    assertThat(inbox()).isEmpty();
  }

  @Test
  void go_by_the_next_where_it_refuses_and_never_by_both() {
    gateway.behaves(_ -> Answer.nothing(403));

    assertThat(asks().expect(202).at("/message/delivery")).isEqualTo("under-way");

    assertThat(inbox()).hasSize(1);
    assertIsGood(site.world().inbox().latestCode(firm.holder().mobile()).orElseThrow());
  }

  @Test
  void may_arrive_where_it_is_slow_and_are_not_sent_again() {
    gateway.behaves(Gateway.SLOW);

    Reply sent = asks().expect(202);

    assertThat(sent.at("/message/delivery")).isEqualTo("unclear");
    assertThat(user.message(sent.at("/message/id")).at("/delivery")).isEqualTo("unclear");
    assertThat(inbox()).isEmpty();
    assertIsGood(gateway.lastCode());
  }

  @Test
  void may_arrive_where_it_answers_garbage() {
    gateway.behaves(_ -> Answer.text("<html>welcome</html>"));

    assertThat(asks().expect(202).at("/message/delivery")).isEqualTo("unclear");
    assertThat(inbox()).isEmpty();
    assertIsGood(gateway.lastCode());
  }

  @Test
  void wait_for_it_no_more_after_three_failures_until_it_is_well_again() throws IOException {
    gateway.behaves(Gateway.SLOW);
    for (int i = 0; i < 3; i++) {
      comes();
      assertThat(asks().expect(202).at("/message/delivery")).isEqualTo("unclear");
    }
    assertThat(state()).isEqualTo("in trouble");
    assertThat(Files.readString(site.log())).contains("PROVIDER_LEFT_ALONE http");

    comes();
    assertThat(asks().expect(202).at("/message/delivery")).isEqualTo("under-way");
    assertThat(inbox()).hasSize(1);

    gateway.behaves(Gateway.GOOD);
    Awaitility.await().atMost(Duration.ofMinutes(1)).untilAsserted(this::isAskedAgain);
    assertThat(state()).isEqualTo("works");
  }

  private void isAskedAgain() {
    comes();
    asks().expect(202);
    assertThat(inbox()).isEmpty();
  }

  @Test
  void do_not_go_where_all_are_down_leave_nothing_behind_and_go_once_it_is_busy_no_more() {
    gateway.behaves(_ -> Answer.nothing(403));
    site.killNodes();
    site.startNode(providers("http"));
    comes();

    assertThat(asks().expect(503).code()).isEqualTo("message-not-sent");
    assertThat(opens(gateway.lastCode()).code()).isEqualTo("code-gone");

    gateway.behaves(Gateway.busyOnce());
    assertThat(asks().expect(202).at("/message/delivery")).isEqualTo("under-way");
    assertThat(asks().expect(429).code()).isEqualTo("too-many-messages");
    assertIsGood(gateway.lastCode());

    site.killNodes();
    site.startNode(providers("http,inbox"));
  }

  private Reply asks() {
    return user.asksForMobileCode(firm.holder().mobile());
  }

  private void assertIsGood(String code) {
    assertThat(opens(code).expect(201).at("/state")).isEqualTo("awaitingSeal");
  }

  private Reply opens(String code) {
    return user.opensActivation(user.form(firm.holder().mobile(), code));
  }

  private List<?> inbox() {
    return site.world().inbox().messages(firm.holder().mobile());
  }

  private String state() {
    return site.api().get("/q/health/ready").json().findPath("http").asText();
  }

  /// A gateway that does as it is told.
  private static final class Gateway implements AutoCloseable {

    static final Behaviour GOOD = _ -> Answer.text("OK");
    static final Behaviour SLOW = Gateway::afterThirtySeconds;

    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final LocalServer server =
        LocalServer.start(0, List.of(Route.of("POST /send", this::take)));
    private volatile Behaviour behaviour = GOOD;

    interface Behaviour {
      Answer answer(Gateway gateway);
    }

    static Behaviour busyOnce() {
      var asked = new AtomicInteger();
      return _ -> asked.getAndIncrement() == 0 ? Answer.nothing(429) : Answer.text("OK");
    }

    void behaves(Behaviour next) {
      behaviour = next;
    }

    String url() {
      return server.url().resolve("/send").toString();
    }

    /// Or as soon as it behaves otherwise.
    private static Answer afterThirtySeconds(Gateway gateway) {
      long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
      while (gateway.behaviour.equals(SLOW) && System.nanoTime() < end) {
        LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
      }
      return Answer.text("OK");
    }

    private Answer take(Request request) {
      String form = new String(request.body(), StandardCharsets.UTF_8);
      texts.add(URLDecoder.decode(form, StandardCharsets.UTF_8));
      return behaviour.answer(this);
    }

    /// In the last message.
    String lastCode() {
      return CODE.matcher(texts.getLast()).results().findFirst().orElseThrow().group(1);
    }

    @Override
    public void close() {
      server.close();
    }
  }
}
