package org.onecert.rest.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.application.history.ReadOperations;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("M-6 a filter that is not understood is no filter: it is refused")
class OperationQueryTest {

  private final Stage stage;
  private final Script script;

  OperationQueryTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  private Reply isRefused(String query) {
    Reply reply = stage.admitted().get(Api.OPERATIONS + "?" + query).expect(400);

    assertThat(reply.code()).isEqualTo("request-invalid");
    assertThat(script.asked(ReadOperations.class)).isEmpty();
    return reply;
  }

  @ParameterizedTest
  @CsvSource({
    "certificate=1, not-a-uuid",
    "certificate=, not-a-uuid",
    "certificate=209%40XY1231011742505934X2, not-a-uuid",
    "act=DEREGISTER, not-a-known-word",
    "act=deregister%20, not-a-known-word",
    "act=, not-a-known-word",
    "result=true, not-a-known-word",
    "from=yesterday, not-an-instant",
    "from=2026-11-22, not-an-instant",
    "from=2026-11-22T10:00:00, not-an-instant",
    "from=2026-11-22T10:00Z, not-an-instant",
    "from=2026-11-22T10:00:00+08:00, not-an-instant",
    "from=2026-02-30T10:00:00Z, not-an-instant",
    "until=%2B999999999-12-31T23:59:59Z, not-an-instant",
    "until=-0001-12-31T23:59:59Z, not-an-instant",
    "until=2026-11-22T10:00:00%2B08, not-an-instant",
    "until=2026-11-22T10:00:00.1234567890Z, not-an-instant",
    "until=, not-an-instant",
    "from=2026-11-22T10:00:00.00000000000000000000Z, too-long",
    "limit=0, not-in-range",
    "limit=101, not-in-range",
    "limit=x, not-in-range",
    "limit=-1, not-in-range",
    "limit=%2B1, not-in-range",
    "limit=1.0, not-in-range",
    "limit=%EF%BC%91, not-in-range",
    "limit=, not-in-range",
    "limit=1000000000000000000, too-long",
    "cursor=, not-visible-ascii",
    "cursor=a%20b, not-visible-ascii"
  })
  void names_the_parameter(String query, String code) {
    Reply reply = isRefused(query);

    assertThat(reply.at("/errors/0/field")).isEqualTo(query.substring(0, query.indexOf('=')));
    assertThat(reply.at("/errors/0/code")).isEqualTo(code);
  }

  @Test
  void names_every_parameter_that_is_wrong() {
    Reply reply = isRefused("limit=0&act=x&until=x");

    assertThat(reply.json().at("/errors").findValuesAsText("field"))
        .containsExactly("act", "until", "limit");
  }

  @Test
  void names_one_that_is_unknown() {
    Reply reply = isRefused("actor=109");

    assertThat(reply.at("/errors/0/field")).isEqualTo("actor");
    assertThat(reply.at("/errors/0/code")).isEqualTo("unknown");
    assertThat(reply.text()).doesNotContain("109");
  }

  @Test
  @DisplayName("P-1 a name that the client chose is not repeated if it may be anything")
  void does_not_repeat_one_that_may_be_personal() {
    for (String query : new String[] {"%E5%BC%A0%E4%B8%89=1", "a%20b=1", "%3Cb%3E=1"}) {
      Reply reply = isRefused(query);

      assertThat(reply.at("/errors/0/field")).isEqualTo("?");
      assertThat(reply.at("/errors/0/code")).isEqualTo("unknown");
      assertThat(reply.text()).doesNotContain("张三", "a b", "<b>");
    }
  }

  @Test
  void takes_a_name_as_it_is_written() {
    assertThat(isRefused("Limit=1").at("/errors/0/field")).isEqualTo("Limit");
  }

  @ParameterizedTest
  @CsvSource({
    "limit, limit=1&limit=1",
    "limit, limit=1&LIMIT=2",
    "act, act=enable&act=enable",
    "certificate, certificate=1&certificate=2",
    "cursor, cursor=a&cursor=a"
  })
  void takes_each_parameter_once(String field, String query) {
    Reply reply = isRefused(query);

    assertThat(reply.json().at("/errors").findValuesAsText("field")).contains(field);
    assertThat(reply.at("/errors/0/code")).isIn("repeated", "unknown");
  }
}
