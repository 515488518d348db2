package org.onecert.rest.activation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.activation.SendMobileCode;
import org.onecert.application.port.PersonalSigning.CodeTicket;
import org.onecert.domain.Samples;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.people.Mobile;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
class MobileCodeTest {

  private final Stage stage;
  private final Script script;

  MobileCodeTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  @Test
  @DisplayName("A-2, S-3 a code goes to the holder's mobile")
  void sends_a_code() {
    script.accepts(
        SendMobileCode.class,
        new CodeTicket(
            "158****7709",
            Samples.NOW.plusSeconds(90),
            Samples.NOW.plusSeconds(1800),
            Optional.empty()));

    Reply reply =
        stage.activating().post(Api.MOBILE_CODES, Map.of("mobile", "15801907709")).expect(202);

    assertThat(reply.at("/mobile")).isEqualTo("158****7709");
    assertThat(reply.at("/resendAfterSeconds")).isEqualTo("90");
    assertThat(reply.text()).doesNotContain("15801907709");
    assertThat(script.asked(SendMobileCode.class).getFirst()).contains(new Mobile("15801907709"));
  }

  @Test
  @DisplayName("M-2, M-5 a main certificate has a code sent to the holder of another one")
  void sends_a_code_for_a_certificate_that_the_main_adds_or_edits() {
    script.accepts(
        SendMobileCode.class,
        new CodeTicket(
            "139****9999",
            Samples.NOW.plusSeconds(90),
            Samples.NOW.plusSeconds(1800),
            Optional.empty()));
    Admitted main = Stage.admittedSession();

    Reply reply =
        stage.caller(main).post(Api.MOBILE_CODES, Map.of("mobile", "13999999999")).expect(202);

    assertThat(reply.at("/mobile")).isEqualTo("139****9999");
    assertThat(reply.text()).doesNotContain("13999999999");
    assertThat(script.askedBy(SendMobileCode.class)).isEqualTo(main);
  }
}
