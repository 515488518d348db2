package org.onecert.rest.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.rest.signing.Signings.FORM;
import static org.onecert.rest.signing.Signings.PATH;
import static org.onecert.rest.signing.Signings.completed;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.port.PersonalSigning.CodeTicket;
import org.onecert.application.port.SigningServiceUnavailable;
import org.onecert.application.signing.SendRepresentativeCode;
import org.onecert.application.signing.SignAsRepresentative;
import org.onecert.domain.Samples;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
class RepresentativeTest {

  private final Stage stage;
  private final Script script;

  RepresentativeTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  @Test
  @DisplayName("S-3 the mobile is shown masked")
  void sends_the_representative_a_code() {
    script.accepts(
        SendRepresentativeCode.class,
        new CodeTicket(
            "180****1999",
            Samples.NOW.plusSeconds(90),
            Samples.NOW.plusSeconds(1800),
            Optional.empty()));

    Reply reply = stage.activating().post(PATH + "/representative-code").expect(202);

    assertThat(reply.at("/mobile")).isEqualTo("180****1999");
    assertThat(reply.at("/expiresAt")).isEqualTo("2026-11-22T02:30:00Z");
  }

  @Test
  void says_that_the_signing_service_is_away() {
    script.breaks(
        SendRepresentativeCode.class, new SigningServiceUnavailable("the service's address"));

    Reply reply = stage.activating().post(PATH + "/representative-code").expect(503);

    assertThat(reply.code()).isEqualTo("signing-service-unavailable");
    assertThat(reply.text()).doesNotContain("address");
  }

  @Test
  @DisplayName("A-5 when both have signed, the user can download the form and is logged in")
  void is_completed_by_the_representative() {
    script.accepts(
        SignAsRepresentative.class,
        new SignAsRepresentative.Done(completed(), Optional.of(Stage.admittedSession())));

    Reply reply =
        stage
            .activating()
            .post(PATH + "/representative-signature", Map.of("code", "462835"))
            .expect(200);

    assertThat(reply.at("/signingSession/state")).isEqualTo("completed");
    assertThat(reply.at("/form/href")).isEqualTo(Api.FORMS + "/" + FORM.value());
    assertThat(reply.at("/activatedOn")).isEqualTo("2026-11-23");
    assertThat(reply.at("/session/kind")).isEqualTo("admitted");
    assertThat(reply.at("/session/token")).isNotBlank();
  }

  @Test
  void is_completed_without_a_session_that_has_ended_since() {
    script.accepts(
        SignAsRepresentative.class, new SignAsRepresentative.Done(completed(), Optional.empty()));

    Reply reply =
        stage
            .activating()
            .post(PATH + "/representative-signature", Map.of("code", "462835"))
            .expect(200);

    assertThat(reply.json().has("session")).isFalse();
  }

  @Test
  @DisplayName("S-1 only the first unsigned signatory can sign")
  void refuses_the_second_signature_first() {
    script.refuses(SignAsRepresentative.class, SigningRefusal.NOT_THIS_SIGNATORYS_TURN);

    Reply reply =
        stage
            .activating()
            .post(PATH + "/representative-signature", Map.of("code", "462835"))
            .expect(409);

    assertThat(reply.code()).isEqualTo("not-this-signatorys-turn");
  }
}
