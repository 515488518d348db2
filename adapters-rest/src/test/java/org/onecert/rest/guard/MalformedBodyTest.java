package org.onecert.rest.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.application.management.EditCertificate;
import org.onecert.domain.login.Session;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("A body that is not what an operation takes is told so, whichever operation it is")
class MalformedBodyTest {

  private static final String DEPUTY = Api.CERTIFICATES + "/00000000-0000-0002-0000-000000000003";
  private static final String ENABLEMENT = DEPUTY + "/enablement";

  private final Stage stage;
  private final Script script;

  MalformedBodyTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  /// Whoever may ask for it: no use case is scripted, so that one that is reached fails with 500.
  private Reply posts(String path, String body) {
    Session session =
        path.equals(Api.DEPUTY_ACTIVATION) ? Stage.activatingSession() : Stage.admittedSession();
    return stage.caller(session).post(path, "application/json", body).expect(400);
  }

  @ParameterizedTest
  @ValueSource(strings = {Api.CERTIFICATES, Api.DEPUTY_ACTIVATION, ENABLEMENT})
  void that_is_no_json_is_told_so(String path) {
    for (String body : List.of("{", "{}{}", "{\"holder\":\"a\",\"holder\":\"b\"}", "{'a':1}")) {
      assertThat(posts(path, body).code()).isIn("json-malformed", "request-invalid");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {Api.CERTIFICATES, Api.DEPUTY_ACTIVATION, ENABLEMENT})
  void that_is_no_object_is_told_so(String path) {
    for (String body : List.of("", "null", "[]", "1", "\"text\"")) {
      assertThat(posts(path, body).at("/errors/0/field")).isEqualTo("body");
    }
  }

  @ParameterizedTest
  @CsvSource({
    Api.CERTIFICATES + ", mobile, 13999999999",
    Api.CERTIFICATES + ", certificate, []",
    Api.DEPUTY_ACTIVATION + ", mobileCode, 330743",
    Api.DEPUTY_ACTIVATION + ", holder, {}",
    ENABLEMENT + ", signature, true"
  })
  void with_another_type_names_the_field(String path, String field, String value) {
    Reply reply = posts(path, "{\"" + field + "\":" + value + "}");

    assertThat(reply.at("/errors/0/field")).isEqualTo(field);
    assertThat(reply.at("/errors/0/code")).isEqualTo("wrong-type");
    assertThat(reply.text()).doesNotContain("13999999999", "330743");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nickname", "holder", "mobile", "mobileCode"})
  void that_edits_with_another_type_names_the_field(String field) {
    Reply reply = stage.admitted().patch(DEPUTY, Map.of(field, 1)).expect(400);

    assertThat(reply.at("/errors/0/field")).isEqualTo(field);
    assertThat(reply.at("/errors/0/code")).isEqualTo("wrong-type");
    assertThat(script.asked(EditCertificate.class)).isEmpty();
  }
}
