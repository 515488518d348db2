package org.onecert.sms.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Vertx;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.domain.Line;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.MessagePurpose;
import org.onecert.domain.message.TextMessage;
import org.onecert.domain.message.Wording;
import org.onecert.domain.people.Mobile;
import org.onecert.fixtures.http.Answer;
import org.onecert.fixtures.http.LocalServer;
import org.onecert.fixtures.http.Request;
import org.onecert.fixtures.http.Route;
import org.onecert.sms.Submission;
import org.onecert.sms.Submission.Busy;
import org.onecert.sms.Submission.Taken;
import org.onecert.sms.Submission.Unclear;
import org.onecert.sms.http.HttpOrder.Method;
import org.onecert.sms.text.MessageTexts;
import org.onecert.sms.text.Template;
import org.onecert.sms.web.ProviderHttp;

@DisplayName("S-3 A code through a gateway that is described by templates")
class HttpProviderTest {

  private static final Duration LONG = Duration.ofSeconds(20);
  private static final String HOSTILE = "\"&=+%{code}\\ 甲\u0007方";
  private static final MessageTexts TEXTS =
      new MessageTexts(
          Map.of(MessagePurpose.REPRESENTATIVE_SIGNATURE, new Template("{code}，《{form}》")), "委", 2);
  private static final String TEXT = "【委】482913，《" + HOSTILE + "》";
  private static final TextMessage MESSAGE =
      new TextMessage(
          new MessageId(new UUID(1, 1)),
          new Mobile("15801907709"),
          Wording.representativeSignature("482913", HOSTILE, new Line("有限公司")));

  private final Vertx vertx = Vertx.vertx();
  private final List<Request> asked = new CopyOnWriteArrayList<>();
  private final AtomicReference<Answer> answer = new AtomicReference<>(Answer.text("taken"));
  private final LocalServer server =
      LocalServer.start(
          0, List.of(Route.of("GET /send", this::answer), Route.of("POST /send", this::answer)));

  private Answer answer(Request request) {
    asked.add(request);
    return answer.get();
  }

  @AfterEach
  void close() {
    server.close();
    vertx.close().toCompletionStage().toCompletableFuture().join();
  }

  @Test
  void is_told_in_the_address() {
    var query = form("to={mobile}&what={text}&ref={id}&for={purpose}&none={certificate}");

    assertThat(submit(new HttpOrder(Method.GET, query, form("ignored")))).isEqualTo(new Taken(""));
    assertThat(asked.getFirst().query())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "to", "15801907709",
                "what", TEXT,
                "ref", "00000000-0000-0001-0000-000000000001",
                "for", "representative-signature",
                "none", ""));
    assertThat(asked.getFirst().body()).isEmpty();
  }

  @Test
  void is_told_in_a_form() {
    submit(new HttpOrder(Method.POST, form("v=1"), form("to={mobile}&what={text}")));

    assertThat(asked.getFirst().query()).isEqualTo(Map.of("v", "1"));
    assertThat(asked.getFirst().header("Content-Type"))
        .isEqualTo("application/x-www-form-urlencoded");
    assertThat(new String(asked.getFirst().body(), UTF_8))
        .matches("to=15801907709&what=[A-Za-z0-9%._~-]+");
  }

  @Test
  void is_told_in_json() {
    var body = new HttpTemplate("{\"to\": [\"{mobile}\"], \"what\": \"{text}\"}", Content.JSON);
    var order = new HttpOrder(Method.POST, form(""), body);
    submit(order);

    assertThat(order.isComplete() && order.isWellFormed()).isTrue();
    assertThat(asked.getFirst().header("Authorization")).isEqualTo("Bearer secret");
    assertThat(asked.getFirst().header("Content-Type")).isEqualTo("application/json");
    assertThat(asked.getFirst().json().text("what")).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "200, taken, Taken[reference=]",
    "202, it was taken, Taken[reference=]",
    "200, busy, Unclear[why=status 200]",
    "200, balance, 'Passed[why=refused, status 200]'",
    "500, balance, 'Passed[why=refused, status 500]'",
    "201, taken, Unclear[why=status 201]",
    "302, taken, Unclear[why=status 302]",
    "403, taken, NotTaken[why=status 403]",
    "429, 15801907709, Busy[why=status 429]",
    "500, taken, Unclear[why=status 500]"
  })
  void was_taken_if_status_and_body_say_so(int status, String body, String submission) {
    answer.set(new Answer(status, "text/plain", body.getBytes(UTF_8)));

    assertThat(submit(inTheQuery())).hasToString(submission);
  }

  @Test
  void is_looked_for_at_the_beginning_of_a_long_answer() {
    answer.set(Answer.text("taken" + "x".repeat(1 << 20)));
    assertThat(submit(inTheQuery())).isEqualTo(new Taken(""));
    answer.set(Answer.text("x".repeat(1024) + "taken"));
    assertThat(submit(inTheQuery())).isEqualTo(new Unclear("status 200"));
  }

  @Test
  void was_not_taken_where_nobody_listens() {
    assertThat(submit(URI.create("http://127.0.0.1:1/send"), inTheQuery()))
        .isEqualTo(new Busy("no connection"));
  }

  @Test
  void says_to_whom_and_what() {
    assertThat(inTheQuery().isComplete()).isTrue();
    assertThat(new HttpOrder(Method.GET, form("{mobile}{code}{purpose}"), form("")).isComplete())
        .isTrue();
    assertThat(new HttpOrder(Method.GET, form("{mobile}{code}"), form("")).isComplete()).isFalse();
    assertThat(new HttpOrder(Method.GET, form("to={mobile}"), form("{text}")).isComplete())
        .isFalse();
    assertThat(new HttpOrder(Method.GET, form("t={text}"), form("")).isComplete()).isFalse();
    assertThat(new HttpOrder(Method.GET, form("{mobile}{code}{what}"), form("")).isComplete())
        .isFalse();
    assertThat(
            new HttpOrder(Method.POST, form(""), new HttpTemplate("{mobile}", Content.JSON))
                .isWellFormed())
        .isFalse();
  }

  private static HttpOrder inTheQuery() {
    return new HttpOrder(Method.GET, form("to={mobile}&code={code}&what={purpose}"), form(""));
  }

  private static HttpTemplate form(String text) {
    return new HttpTemplate(text, Content.FORM);
  }

  private Submission submit(HttpOrder order) {
    return submit(server.url().resolve("/send"), order);
  }

  private Submission submit(URI address, HttpOrder order) {
    var consent =
        new HttpConsent(
            Set.of(200, 202), Pattern.compile("taken"), Optional.of(Pattern.compile("balance")));
    var gateway =
        new HttpGateway(address, order, Map.of("Authorization", "Bearer secret"), consent);
    assertThat(gateway.toString()).doesNotContain("secret");
    return new HttpProvider(gateway, new ProviderHttp(vertx, LONG), TEXTS)
        .submit(MESSAGE)
        .await()
        .atMost(LONG);
  }
}
