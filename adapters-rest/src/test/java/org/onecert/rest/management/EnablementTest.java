package org.onecert.rest.management;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.login.ChallengeAnswer;
import org.onecert.application.management.EnableDeputy;
import org.onecert.domain.Octets;
import org.onecert.domain.certificate.Access;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Certificates;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("M-4 a deregistered deputy is enabled, with its token inserted")
class EnablementTest {

  private static final String PATH =
      Api.CERTIFICATES + "/" + Certificates.DEPUTY.value() + "/enablement";
  private static final Map<String, Object> ANSWER =
      Map.of("challenge", "opaque.ENABLE", "certificate", "AQID", "signature", "BAUG");

  private final Stage stage;
  private final Script script;

  EnablementTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
    script.accepts(EnableDeputy.class, Certificates.deputyWith(Access.NORMAL));
  }

  @Test
  void is_answered_with_nothing() {
    assertThat(stage.admitted().post(PATH, ANSWER).expect(204).body()).isEmpty();
  }

  @Test
  void hands_over_the_tokens_answer() {
    stage.admitted().post(PATH, ANSWER).expect(204);

    assertThat(script.asked(EnableDeputy.class).getFirst().subList(1, 3))
        .isEqualTo(
            List.of(
                Certificates.DEPUTY,
                new ChallengeAnswer(
                    "opaque.ENABLE",
                    Octets.of(new byte[] {1, 2, 3}),
                    Octets.of(new byte[] {4, 5, 6}))));
  }

  @Test
  void names_every_field_that_is_missing() {
    Reply reply = stage.admitted().post(PATH, Map.of()).expect(400);

    assertThat(reply.json().at("/errors").findValuesAsText("field"))
        .containsExactly("challenge", "certificate", "signature");
    assertThat(script.asked(EnableDeputy.class)).isEmpty();
  }

  @Test
  void needs_an_answer_at_all() {
    assertThat(stage.admitted().post(PATH).expect(415).code())
        .isEqualTo("media-type-not-supported");
    assertThat(stage.admitted().post(PATH, "application/json", "").expect(400).at("/errors/0/code"))
        .isEqualTo("missing");
  }

  @Test
  void looks_at_no_answer_that_is_too_long() {
    for (Map<String, Object> answer :
        List.<Map<String, Object>>of(
            Map.of("challenge", "c".repeat(4097), "certificate", "AQID", "signature", "BAUG"),
            Map.of("challenge", "c", "certificate", "AAAA".repeat(5463), "signature", "BAUG"),
            Map.of("challenge", "c", "certificate", "AQID", "signature", "AAAA".repeat(343)))) {
      Reply reply = stage.admitted().post(PATH, answer).expect(400);

      assertThat(reply.at("/errors/0/code")).isEqualTo("too-long");
    }
  }

  @Test
  void of_a_certificate_that_cannot_be_is_told_that_there_is_none() {
    String path = Api.CERTIFICATES + "/nonsense/enablement";

    assertThat(stage.admitted().post(path, ANSWER).expect(404).code())
        .isEqualTo("certificate-unknown");
  }
}
