package org.onecert.rest.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("Everything from outside is hostile until checked: a problem, never a 500")
class BadRequestTest {

  private static final String JSON = "application/json";

  private final Stage stage;
  private final Script script;

  BadRequestTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  private Reply activation(String body) {
    return stage.activating().post(Api.ACTIVATION, JSON, body);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "nonsense",
        "{\"purpose\":\"logIn\"} more",
        "{\"purpose\":'logIn'}",
        "{\"purpose\":\"logIn\",\"purpose\":\"logIn\"}",
        "{\"purpose\":\"\\ud8\"}",
        "{purpose:1}",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]"
      })
  void that_is_no_json_is_told_so(String body) {
    Reply reply = stage.stranger().post(Api.CHALLENGES, JSON, body).expect(400);

    assertThat(reply.code()).isIn("json-malformed", "request-invalid");
    assertThat(reply.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "null", "[]", "1", "true", "\"text\""})
  void that_is_no_object_is_told_so(String body) {
    Reply reply = stage.stranger().post(Api.CHALLENGES, JSON, body).expect(400);

    assertThat(reply.at("/errors/0/field")).isEqualTo("body");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "1.5", "true", "[]", "[\"logIn\"]", "{}"})
  void with_another_type_names_the_field(String value) {
    Reply reply =
        stage.stranger().post(Api.CHALLENGES, JSON, "{\"purpose\":" + value + "}").expect(400);

    assertThat(reply.at("/errors/0/field")).isEqualTo("purpose");
    assertThat(reply.at("/errors/0/code")).isEqualTo("wrong-type");
  }

  @Test
  void with_an_unknown_field_names_it() {
    Reply reply = activation("{\"legalRepresentative\":{\"phone\":\"1\"}}").expect(400);

    assertThat(reply.at("/errors/0/field")).isEqualTo("legalRepresentative.phone");
    assertThat(reply.at("/errors/0/code")).isEqualTo("unknown");
  }

  @Test
  @DisplayName("P-1 a name that the client chose is not repeated if it may be anything")
  void does_not_repeat_a_field_that_may_be_personal() {
    Reply reply = activation("{\"张三 11010219840406970X\":\"1\"}").expect(400);

    assertThat(reply.at("/errors/0/code")).isEqualTo("unknown");
    assertThat(reply.text()).doesNotContain("张三", "11010219840406970X");
  }

  static Stream<String> wrongActivations() {
    return Stream.of(
        "{\"mobile\":\"12345678901\"}",
        "{\"mobile\":\"1580190770９\"}",
        "{\"mobileCode\":\"12345\"}",
        "{\"mobileCode\":\"１２３４５６\"}",
        "{\"seal\":\"***\"}",
        "{\"seal\":\"AQI\"}",
        "{\"seal\":\"\"}",
        "{\"nickname\":\"" + "长".repeat(201) + "\"}",
        "{\"nickname\":\"a\\nb\"}",
        "{\"nickname\":\"a\\u202eb\"}",
        "{\"nickname\":\" \"}",
        """
        {"legalRepresentative": {"name": "张三", "documentKind": "residentId",
         "documentNumber": "110102198404069700"}}\
        """,
        "{\"legalRepresentative\":{\"documentKind\":\"drivingLicence\"}}");
  }

  @ParameterizedTest
  @MethodSource("wrongActivations")
  @DisplayName("P-1 no answer repeats a personal value")
  void repeats_no_value(String body) {
    Reply reply = activation(body).expect(400);

    assertThat(reply.code()).isEqualTo("request-invalid");
    assertThat(reply.text())
        .doesNotContain(
            "12345678901", "110102198404069700", "12345\"", "***", "drivingLicence", "张三");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/plain", "application/xml", "application/x-www-form-urlencoded"})
  void of_another_media_type_is_told_so(String type) {
    Reply reply = stage.stranger().post(Api.CHALLENGES, type, "{}").expect(415);

    assertThat(reply.code()).isEqualTo("media-type-not-supported");
  }

  @Test
  void to_nowhere_is_told_so() {
    assertThat(stage.stranger().get("/api/v1/nothing").expect(404).code()).isEqualTo("not-found");
    assertThat(stage.stranger().get("/nothing").expect(404).code()).isEqualTo("not-found");
  }

  @Test
  void with_another_method_is_told_so() {
    Reply reply = stage.stranger().delete(Api.CHALLENGES).expect(405);

    assertThat(reply.code()).isEqualTo("method-not-allowed");
  }

  @Test
  void that_accepts_nothing_we_have_is_told_so() {
    Reply reply = stage.admitted().with("Accept", "image/png").get(Api.SESSION).expect(406);

    assertThat(reply.code()).isEqualTo("not-acceptable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "nonsense", "00000000-0000-0000-0000-00000000000g", "%00", "..%2f"})
  void for_a_session_that_cannot_be_is_told_that_there_is_none(String id) {
    Reply reply = stage.activating().get(Api.SIGNING_SESSIONS + "/" + id).expect(404);

    assertThat(reply.code()).isIn("signing-session-unknown", "not-found");
  }
}
