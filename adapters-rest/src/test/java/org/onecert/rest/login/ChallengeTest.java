package org.onecert.rest.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.application.login.IssueChallenge;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.login.Purpose;
import org.onecert.domain.refusal.TooManyAttempts;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("L-2 a challenge is issued for one purpose, and for one subject")
class ChallengeTest {

  private static final String SUBJECT = "019a2413-5a80-7c62-8d0e-5b7a9e21c4d3";

  private final Stage stage;
  private final Script script;

  ChallengeTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  private Reply asks(Map<String, Object> order) {
    return stage.stranger().post(Api.CHALLENGES, order);
  }

  private void isAtFault(Map<String, Object> order, String code) {
    Reply reply = asks(order).expect(400);

    assertThat(reply.json().at("/errors").findValuesAsText("field")).containsExactly("subject");
    assertThat(reply.at("/errors/0/code")).isEqualTo(code);
    assertThat(script.asked(IssueChallenge.class)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"add, ADD", "enable, ENABLE", "upgrade, UPGRADE"})
  void is_about_something(String purpose, Purpose meant) {
    Reply reply = asks(Map.of("purpose", purpose, "subject", SUBJECT)).expect(201);

    assertThat(reply.at("/purpose")).isEqualTo(purpose);
    assertThat(script.asked(IssueChallenge.class))
        .containsExactly(List.of(new Occasion(meant, SUBJECT)));
  }

  @Test
  void is_about_the_same_in_capitals() {
    asks(Map.of("purpose", "add", "subject", SUBJECT.toUpperCase(java.util.Locale.ROOT)))
        .expect(201);

    assertThat(script.asked(IssueChallenge.class).getFirst())
        .containsExactly(new Occasion(Purpose.ADD, SUBJECT));
  }

  @Test
  void is_about_nothing_else_when_it_is_for_logging_in() {
    asks(Map.of("purpose", "logIn")).expect(201);

    assertThat(script.asked(IssueChallenge.class).getFirst()).containsExactly(Occasion.LOG_IN);
  }

  @ParameterizedTest
  @ValueSource(strings = {SUBJECT, "-", ""})
  void has_no_subject_when_it_is_for_logging_in(String subject) {
    isAtFault(Map.of("purpose", "logIn", "subject", subject), "unknown");
  }

  @ParameterizedTest
  @ValueSource(strings = {"add", "enable", "upgrade"})
  void needs_its_subject(String purpose) {
    isAtFault(Map.of("purpose", purpose), "missing");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "",
        "109@XY1231011742505934X2",
        "019a2413-5a80-7c62-8d0e-5b7a9e21c4d",
        "019a2413-5a80-7c62-8d0e-5b7a9e21c4dg",
        "019a24135a807c628d0e5b7a9e21c4d3",
        "019a2413-5a80-7c62-8d0e-5b7a9e21c4d\n"
      })
  void needs_a_subject_that_is_a_name(String subject) {
    isAtFault(Map.of("purpose", "add", "subject", subject), "not-a-uuid");
  }

  @Test
  void needs_a_subject_of_bearable_length() {
    isAtFault(Map.of("purpose", "enable", "subject", SUBJECT + "0"), "too-long");
  }

  @Test
  void is_not_to_be_had_by_those_who_ask_too_often() {
    script.refuses(IssueChallenge.class, new TooManyAttempts(Duration.ofMillis(1001)));

    Reply reply = asks(Map.of("purpose", "logIn")).expect(429);

    assertThat(reply.code()).isEqualTo("too-many-attempts");
    assertThat(reply.headers().firstValue("Retry-After")).contains("2");
    assertThat(reply.at("/detail")).isEqualTo("请在 2 秒后再试。");
  }

  @Test
  void needs_a_purpose_that_exists() {
    Reply reply = asks(Map.of("purpose", "LOG_IN", "subject", "nonsense")).expect(400);

    assertThat(reply.json().at("/errors").findValuesAsText("field")).containsExactly("purpose");
    assertThat(reply.at("/errors/0/code")).isEqualTo("not-a-known-word");
  }
}
