package org.onecert.rest.management;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onecert.application.management.ListCertificates;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("M-1 what the list's address asks for is read strictly")
class CertificateListQueryTest {

  private final Stage stage;
  private final Script script;

  CertificateListQueryTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  @ParameterizedTest
  @CsvSource({
    "limit=0, limit, not-in-range",
    "limit=101, limit, not-in-range",
    "limit=x, limit, not-in-range",
    "limit=, limit, not-in-range",
    "limit=20&limit=20, limit, repeated",
    "cursor=a&cursor=b, cursor, repeated",
    "act=enable, act, unknown",
    "state=normal, state, unknown",
    "%E5%BC%A0=1, ?, unknown"
  })
  void names_the_parameter(String query, String field, String code) {
    Reply reply = stage.admitted().get(Api.CERTIFICATES + "?" + query).expect(400);

    assertThat(reply.code()).isEqualTo("request-invalid");
    assertThat(reply.at("/errors/0/field")).isEqualTo(field);
    assertThat(reply.at("/errors/0/code")).isEqualTo(code);
    assertThat(script.asked(ListCertificates.class)).isEmpty();
  }
}
