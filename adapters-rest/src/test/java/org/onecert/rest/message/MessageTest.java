package org.onecert.rest.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.application.activation.SendMobileCode;
import org.onecert.application.message.ShowMessage;
import org.onecert.application.message.TakeDeliveryReport;
import org.onecert.application.port.PersonalSigning.CodeTicket;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.message.Delivery;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.MessageStanding;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.TooManyMessages;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("S-3: a text message")
class MessageTest {

  private static final MessageId ID = new MessageId(new UUID(7, 7));
  private static final String PATH = Api.MESSAGES + "/" + ID.value();
  private static final String KEY = "ab".repeat(32);

  private final Stage stage;
  private final Script script;

  MessageTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  @ParameterizedTest
  @CsvSource({
    "UNDER_WAY, under-way",
    "UNCLEAR, unclear",
    "DELIVERED, delivered",
    "MOBILE_UNREACHABLE, mobile-unreachable",
    "NUMBER_UNKNOWN, number-unknown",
    "BLOCKED, blocked",
    "NOT_DELIVERED, not-delivered"
  })
  void is_shown_as_it_stands(Delivery delivery, String name) {
    script.accepts(ShowMessage.class, standing(delivery));

    Reply reply = stage.activating().get(PATH).expect(200);

    assertThat(reply.at("/id")).isEqualTo(ID.value().toString());
    assertThat(reply.at("/delivery")).isEqualTo(name);
    assertThat(reply.at("/at")).isEqualTo("2026-11-22T02:00:00Z");
  }

  @Test
  void is_shown_to_nobody_who_is_not_logged_in() {
    assertThat(stage.stranger().get(PATH).expect(401).code()).isEqualTo("not-logged-in");
  }

  @Test
  void is_unknown_if_its_name_cannot_be_one_or_nobody_knows_it() {
    assertThat(stage.activating().get(Api.MESSAGES + "/nonsense").expect(404).code())
        .isEqualTo("message-unknown");
    script.refuses(ShowMessage.class, CodeRefusal.MESSAGE_UNKNOWN);
    assertThat(stage.activating().get(PATH).expect(404).code()).isEqualTo("message-unknown");
  }

  @Test
  void comes_with_the_code() {
    var standing = standing(Delivery.UNCLEAR);
    script.accepts(
        SendMobileCode.class,
        new CodeTicket(
            "158****7709",
            Samples.NOW.plusSeconds(90),
            Samples.NOW.plusSeconds(1800),
            Optional.of(standing)));

    Reply reply = send().expect(202);

    assertThat(reply.at("/message/id")).isEqualTo(ID.value().toString());
    assertThat(reply.at("/message/delivery")).isEqualTo("unclear");
  }

  @Test
  void that_is_one_too_many_can_be_asked_for_later() {
    script.refuses(SendMobileCode.class, new TooManyMessages(Duration.ofMillis(61_500)));

    Reply reply = send().expect(429);

    assertThat(reply.code()).isEqualTo("too-many-messages");
    assertThat(reply.headers().firstValue("Retry-After")).contains("62");
  }

  @ParameterizedTest
  @CsvSource({
    "MESSAGE_NOT_SENT, 503, message-not-sent",
    "MOBILE_REFUSED, 422, mobile-refused",
    "MESSAGES_OF_THE_DAY_SPENT, 503, messages-of-the-day-spent"
  })
  void that_does_not_go_says_why(CodeRefusal refusal, int status, String code) {
    script.refuses(SendMobileCode.class, refusal);

    assertThat(send().expect(status).code()).isEqualTo(code);
  }

  private Reply send() {
    return stage.activating().post(Api.MOBILE_CODES, Map.of("mobile", "15801907709"));
  }

  @ParameterizedTest
  @CsvSource({"1, DELIVERED", "2, NOT_DELIVERED", "4, UNDER_WAY", "8, UNDER_WAY", "16, BLOCKED"})
  void is_reported_by_kannel(String status, Delivery delivery) {
    script.accepts(TakeDeliveryReport.class, standing(delivery));

    report("?key=" + KEY + "&status=" + status + "&network=CMCC").expect(204);

    assertThat(script.asked(TakeDeliveryReport.class))
        .containsExactly(List.of(ID, Octets.ofHex(KEY), delivery));
  }

  @Test
  void that_kannel_did_not_take_itself_is_not_reported_by_it() {
    report("?key=" + KEY + "&status=16&network=").expect(204);

    assertThat(script.asked(TakeDeliveryReport.class)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?status=1",
        "?key=abab&status=1",
        "?key=ABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABABAB&status=1",
        "?key=abababababababababababababababababababababababababababababababab",
        "?key=abababababababababababababababababababababababababababababababab&status=3"
      })
  void is_not_reported_by_whoever_has_no_key_or_says_nothing(String query) {
    assertThat(report(query).expect(404).code()).isEqualTo("message-unknown");
    assertThat(script.asked(TakeDeliveryReport.class)).isEmpty();
  }

  private Reply report(String query) {
    return stage.stranger().get(PATH + "/report" + query);
  }

  private static MessageStanding standing(Delivery delivery) {
    return new MessageStanding(ID, Optional.of("kannel"), Samples.NOW, delivery, Samples.NOW);
  }
}
