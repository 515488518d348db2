package org.onecert.rest.management;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.application.management.DeregisterDeputy;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Certificates;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("M-3 a deputy is deregistered")
class DeregistrationTest {

  private static final String PATH =
      Api.CERTIFICATES + "/" + Certificates.DEPUTY.value() + "/deregistration";

  private final Stage stage;
  private final Script script;

  DeregistrationTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
    script.accepts(DeregisterDeputy.class, Certificates.deputyWith(Certificates.deregistered()));
  }

  @Test
  void is_answered_with_nothing() {
    Reply reply = stage.admitted().post(PATH).expect(204);

    assertThat(reply.body()).isEmpty();
    assertThat(reply.headers().firstValue("Content-Type")).isEmpty();
    assertThat(script.asked(DeregisterDeputy.class).getFirst().getLast())
        .isEqualTo(Certificates.DEPUTY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1",
        "109@XY1231011742505934X2",
        "00000000-0000-0002-0000-00000000000g",
        "00000000-0000-0002-0000-0000000000031",
        "0-0-2-0-3",
        "%00"
      })
  void of_a_certificate_that_cannot_be_is_told_that_there_is_none(String id) {
    Reply reply =
        stage.admitted().post(Api.CERTIFICATES + "/" + id + "/deregistration").expect(404);

    assertThat(reply.code()).isEqualTo("certificate-unknown");
    assertThat(script.asked(DeregisterDeputy.class)).isEmpty();
  }

  @Test
  void is_not_for_reading() {
    assertThat(stage.admitted().get(PATH).expect(405).code()).isEqualTo("method-not-allowed");
  }

  @Test
  void tells_a_stranger_nothing_of_names() {
    String nowhere = Api.CERTIFICATES + "/1/deregistration";

    assertThat(stage.stranger().post(PATH).expect(401).code()).isEqualTo("not-logged-in");
    assertThat(stage.stranger().post(nowhere).expect(401).code()).isEqualTo("not-logged-in");
  }
}
