package org.onecert.rest.caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.activation.ShowActivation;
import org.onecert.application.login.FindSession;
import org.onecert.application.login.LogOut;
import org.onecert.application.signing.ReadForm;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
class CallerTest {

  private final Stage stage;
  private final Script script;

  CallerTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  @Test
  void learns_who_he_is() {
    Reply reply = stage.admitted().get(Api.SESSION).expect(200);

    assertThat(reply.at("/kind")).isEqualTo("admitted");
    assertThat(reply.at("/role")).isEqualTo("main");
    assertThat(reply.at("/certificate/uniqueId")).isEqualTo("109@XY1231011742505934X2");
    assertThat(reply.at("/enterpriseId")).isEqualTo("00000000-0000-0001-0000-000000000001");
    assertThat(reply.at("/entrance")).isEqualTo("administrativeLicensing");
  }

  @Test
  @DisplayName("L-6 it ends at log-out")
  void logs_out() {
    script.does(LogOut.class, Uni.createFrom().voidItem());

    assertThat(stage.admitted().delete(Api.SESSION).expect(204).body()).isEmpty();
    assertThat(script.asked(LogOut.class)).hasSize(1);
  }

  @Test
  void without_a_token_is_nobody() {
    Reply reply = stage.stranger().get(Api.SESSION).expect(401);

    assertThat(reply.code()).isEqualTo("not-logged-in");
    assertThat(reply.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"onecert\"");
  }

  @Test
  void with_two_tokens_is_nobody() {
    Reply reply =
        stage.admitted().with("authorization", "Bearer other").get(Api.SESSION).expect(401);

    assertThat(reply.code()).isEqualTo("not-logged-in");
  }

  @Test
  void with_something_else_than_a_token_is_nobody() {
    Reply reply = stage.stranger().as("a.b.c").get(Api.SESSION).expect(401);

    assertThat(reply.code()).isEqualTo("not-logged-in");
    assertThat(reply.headers().firstValue("WWW-Authenticate").orElseThrow())
        .contains("error=\"invalid_token\"");
  }

  @Test
  @DisplayName("L-6 a token is worth nothing when its session ended")
  void whose_session_ended_is_told_so() {
    var caller = stage.admitted();
    script.answers(FindSession.class, Optional.empty());

    Reply reply = caller.get(Api.SESSION).expect(401);

    assertThat(reply.code()).isEqualTo("session-ended");
  }

  @Test
  @DisplayName("L-6 a certificate that needs activation gets a token that is good for nothing else")
  void who_is_activating_may_not_read_forms() {
    Reply reply =
        stage.activating().get(Api.FORMS + "/00000000-0000-0001-0000-000000000001").expect(403);

    assertThat(reply.code()).isEqualTo("session-not-for-this");
    assertThat(script.asked(ReadForm.class)).isEmpty();
  }

  @Test
  void who_is_admitted_has_nothing_to_activate() {
    Reply reply = stage.admitted().get(Api.ACTIVATION).expect(403);

    assertThat(reply.code()).isEqualTo("session-not-for-this");
    assertThat(script.asked(ShowActivation.class)).isEmpty();
  }
}
