package org.onecert.rest.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.application.operator.DealWithDeadLetters;
import org.onecert.application.operator.KeepSubscription;
import org.onecert.application.operator.KeepSubscription.State;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.event.Backlog;
import org.onecert.domain.event.ChangeEvent;
import org.onecert.domain.event.DeadLetter;
import org.onecert.domain.event.EventId;
import org.onecert.domain.event.HookAddress;
import org.onecert.domain.event.Occurrence;
import org.onecert.domain.event.Reach;
import org.onecert.domain.event.Subscription;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.domain.refusal.OperatorRefusal;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("G-4 a subscription, as operators keep it")
class SubscriptionTest {

  private static final BusinessSystemId SYSTEM = new BusinessSystemId("permits");
  private static final String HOOK = "https://permits.example/events";
  private static final String BASE = Api.BUSINESS_SYSTEMS + "/permits";
  private static final String PATH = BASE + "/subscription";
  private static final String LETTERS = BASE + "/dead-letters";
  private static final Map<String, Object> ORDER = Map.of("address", HOOK);
  private static final EventId EVENT = new EventId(new UUID(7, 7));

  private final Stage stage;
  private final Script script;

  SubscriptionTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  private static State state(Reach reach, Backlog backlog) {
    HookAddress address = new HookAddress(URI.create(HOOK));
    return new State(new Subscription(SYSTEM, address, Samples.NOW, reach), backlog);
  }

  @Test
  void is_kept_at_the_address_that_is_told() {
    script.accepts(
        KeepSubscription.class, state(Reach.GOOD, new Backlog(0, Optional.empty(), 0, 0)));

    Reply reply = stage.operator().put(PATH, ORDER).expect(200);

    assertThat(script.asked(KeepSubscription.class).getFirst())
        .startsWith(SYSTEM, new HookAddress(URI.create(HOOK)));
    assertThat(reply.at("/address")).isEqualTo(HOOK);
    assertThat(reply.json().has("failingSince")).isFalse();
  }

  @Test
  void shows_what_waits_and_why() {
    Reach failing =
        new Reach(3, Optional.of(Samples.NOW), Optional.of("no connection"), Samples.NOW);
    script.accepts(
        KeepSubscription.class, state(failing, new Backlog(17, Optional.of(Samples.NOW), 3, 2)));

    Reply reply = stage.operator().get(PATH).expect(200);

    assertThat(reply.json().get("waiting").asLong()).isEqualTo(17);
    assertThat(reply.json().get("refused").asLong()).isEqualTo(3);
    assertThat(reply.json().get("deadLetters").asLong()).isEqualTo(2);
    assertThat(reply.at("/failure")).isEqualTo("no connection");
    assertThat(reply.at("/failingSince")).isEqualTo(Samples.NOW.toString());
  }

  @Test
  void ends() {
    script.accepts(KeepSubscription.class, SYSTEM);

    stage.operator().delete(PATH).expect(204);

    assertThat(script.asked(KeepSubscription.class).getFirst()).startsWith(SYSTEM);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "BUSINESS_SYSTEM_NOT_REGISTERED",
        "HOOK_INSIDE_OWN_NETWORK",
        "HOOK_NOT_ENCRYPTED",
        "HOOK_HOST_UNKNOWN"
      })
  void is_refused_for_a_reason_of_its_own(OperatorRefusal refusal) {
    script.refuses(KeepSubscription.class, refusal);

    assertThat(stage.operator().put(PATH, ORDER).code()).isEqualTo(refusal.code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "permits.example", "file:///etc/passwd", "https://a@permits.example"})
  void is_not_taken_for_what_is_no_address(String address) {
    Reply reply = stage.operator().put(PATH, Map.of("address", address)).expect(400);

    assertThat(reply.at("/errors/0/field")).isEqualTo("address");
    assertThat(script.asked(KeepSubscription.class)).isEmpty();
  }

  @Test
  void tells_of_its_dead_letters() {
    CertificateId main = new CertificateId(new UUID(2, 1));
    var occurrence =
        Occurrence.activated(
            Samples.enterprise(main), Samples.activated(main, Samples.certificate("109", "first")));
    var letter =
        new DeadLetter(
            new ChangeEvent(EVENT, Samples.NOW, occurrence), Samples.NOW, 9, "status 500", 2);
    script.accepts(DealWithDeadLetters.class, List.of(letter));

    Reply reply = stage.operator().get(LETTERS).expect(200);

    assertThat(reply.at("/deadLetters/0/event")).isEqualTo(EVENT.value().toString());
    assertThat(reply.at("/deadLetters/0/type")).isEqualTo("org.onecert.certificate.activated");
    assertThat(reply.at("/deadLetters/0/failure")).isEqualTo("status 500");
  }

  @Test
  void has_its_dead_letters_told_again_or_left_out() {
    script.accepts(DealWithDeadLetters.class, 3);
    assertThat(stage.operator().post(BASE + "/redelivery").expect(200).text())
        .isEqualTo("{\"redelivered\":3}");

    script.accepts(DealWithDeadLetters.class, EVENT);
    stage.operator().delete(LETTERS + "/" + EVENT.value()).expect(204);
    assertThat(script.asked(DealWithDeadLetters.class).getLast()).startsWith(SYSTEM, EVENT);

    script.refuses(DealWithDeadLetters.class, OperatorRefusal.DEAD_LETTER_UNKNOWN);
    for (String name : List.of(EVENT.value().toString(), "x")) {
      assertThat(stage.operator().delete(LETTERS + "/" + name).expect(404).code())
          .isEqualTo("dead-letter-unknown");
    }
  }

  @Test
  void is_nothing_for_others() {
    for (var other : List.of(stage.stranger(), stage.admitted())) {
      for (Reply reply :
          Arrays.asList(
              other.get(PATH),
              other.put(PATH, ORDER),
              other.delete(PATH),
              other.get(LETTERS),
              other.post(BASE + "/redelivery"),
              other.delete(LETTERS + "/" + EVENT.value()))) {
        assertThat(reply.expect(401).code()).isEqualTo("operator-unknown");
      }
    }
    assertThat(script.asked(KeepSubscription.class)).isEmpty();
    assertThat(script.asked(DealWithDeadLetters.class)).isEmpty();
  }
}
