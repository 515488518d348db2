package org.onecert.rest.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.activation.SendMobileCode;
import org.onecert.application.port.PersonalSigning.CodeTicket;
import org.onecert.domain.Outcome;
import org.onecert.domain.Samples;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.CodeSentRecently;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("S-5 repeating a request whose answer was lost gives the same answer")
class RepeatedRequestTest {

  private static final CodeTicket TICKET =
      new CodeTicket(
          "158****7709",
          Samples.NOW.plusSeconds(90),
          Samples.NOW.plusSeconds(1800),
          Optional.empty());
  private static final Map<String, String> ORDER = Map.of("mobile", "15801907709");

  private final Stage stage;
  private final Script script;

  RepeatedRequestTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
    script.accepts(SendMobileCode.class, TICKET);
  }

  private org.onecert.fixtures.client.Api keyed(String key) {
    return stage.activating().with("Idempotency-Key", key);
  }

  private int effects() {
    return script.asked(SendMobileCode.class).size();
  }

  @Test
  void gets_the_first_answer() {
    var caller = keyed("k1");
    Reply first = caller.post(Api.MOBILE_CODES, ORDER).expect(202);

    Reply second = caller.post(Api.MOBILE_CODES, ORDER).expect(202);

    assertThat(second.text()).isEqualTo(first.text());
    assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
    assertThat(second.headers().firstValue("Idempotency-Replayed")).contains("true");
    assertThat(second.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(effects()).isEqualTo(1);
  }

  @Test
  void gets_the_first_refusal() {
    script.refuses(SendMobileCode.class, new CodeSentRecently(Duration.ofMillis(62_500)));
    var caller = keyed("k1");
    caller.post(Api.MOBILE_CODES, ORDER).expect(429);

    Reply second = caller.post(Api.MOBILE_CODES, ORDER).expect(429);

    assertThat(second.at("/retryAfterSeconds")).isEqualTo("63");
    assertThat(second.headers().firstValue("Retry-After")).contains("63");
    assertThat(effects()).isEqualTo(1);
  }

  @Test
  void has_two_effects_without_a_key() {
    var caller = stage.activating();
    caller.post(Api.MOBILE_CODES, ORDER).expect(202);
    caller.post(Api.MOBILE_CODES, ORDER).expect(202);

    assertThat(effects()).isEqualTo(2);
  }

  @Test
  void may_not_say_something_else() {
    var caller = keyed("k1");
    caller.post(Api.MOBILE_CODES, ORDER).expect(202);

    Reply other = caller.post(Api.MOBILE_CODES, Map.of("mobile", "15801907710")).expect(422);

    assertThat(other.code()).isEqualTo("idempotency-key-reused");
    assertThat(effects()).isEqualTo(1);
  }

  @Test
  void is_another_request_if_somebody_else_makes_it() {
    keyed("k1").post(Api.MOBILE_CODES, ORDER).expect(202);
    keyed("k1").post(Api.MOBILE_CODES, ORDER).expect(202);

    assertThat(effects()).isEqualTo(2);
  }

  @Test
  void is_tried_again_after_machinery_failed() {
    script.breaks(SendMobileCode.class, new IllegalStateException("broken"));
    var caller = keyed("k1");
    caller.post(Api.MOBILE_CODES, ORDER).expect(500);
    script.accepts(SendMobileCode.class, TICKET);

    caller.post(Api.MOBILE_CODES, ORDER).expect(202);

    assertThat(effects()).isEqualTo(2);
  }

  @Test
  void is_tried_again_after_a_message_could_not_be_sent() {
    script.refuses(SendMobileCode.class, CodeRefusal.MESSAGE_NOT_SENT);
    var caller = keyed("k1");
    assertThat(caller.post(Api.MOBILE_CODES, ORDER).expect(503).code())
        .isEqualTo("message-not-sent");
    script.accepts(SendMobileCode.class, TICKET);

    caller.post(Api.MOBILE_CODES, ORDER).expect(202);
  }

  @Test
  void may_be_corrected_if_it_was_not_understood() {
    var caller = keyed("k1");
    caller.post(Api.MOBILE_CODES, Map.of("mobile", "123")).expect(400);

    caller.post(Api.MOBILE_CODES, ORDER).expect(202);
  }

  @Test
  void waits_for_the_first_one() throws InterruptedException {
    var released = new CompletableFuture<Outcome<CodeTicket>>();
    var started = new CountDownLatch(1);
    script.does(
        SendMobileCode.class,
        Uni.createFrom()
            .completionStage(() -> {
              started.countDown();
              return released;
            }));
    var caller = keyed("k1");
    var first = CompletableFuture.supplyAsync(() -> caller.post(Api.MOBILE_CODES, ORDER));
    started.await();

    Reply second = caller.post(Api.MOBILE_CODES, ORDER).expect(409);

    assertThat(second.code()).isEqualTo("request-still-running");
    assertThat(second.headers().firstValue("Retry-After")).contains("15");
    released.complete(Outcome.accepted(TICKET));
    first.join().expect(202);
    caller.post(Api.MOBILE_CODES, ORDER).expect(202);
    assertThat(effects()).isEqualTo(1);
  }

  @Test
  void needs_a_key_that_can_be_one() {
    for (String key : new String[] {"a b", "k".repeat(129), ""}) {
      Reply reply = keyed(key).post(Api.MOBILE_CODES, ORDER).expect(400);

      assertThat(reply.at("/errors/0/field")).isEqualTo("Idempotency-Key");
    }
    assertThat(effects()).isZero();
  }
}
