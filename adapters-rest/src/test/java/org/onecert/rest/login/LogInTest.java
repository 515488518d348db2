package org.onecert.rest.login;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.login.LogIn;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.login.CertificateChange;
import org.onecert.domain.login.ItemAnswer;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
class LogInTest {

  private final Stage stage;
  private final Script script;

  LogInTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  private static Map<String, Object> answer() {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("challenge", "opaque.LOG_IN");
    answer.put("certificate", "AQID");
    answer.put("signature", "BAUG");
    answer.put("entrance", "administrativeLicensing");
    return answer;
  }

  @Test
  @DisplayName("L-2 a challenge is issued for one purpose")
  void begins_with_a_challenge() {
    Reply reply = stage.stranger().post(Api.CHALLENGES, Map.of("purpose", "logIn")).expect(201);

    assertThat(reply.at("/challenge")).isEqualTo("opaque.LOG_IN");
    assertThat(reply.at("/toBeSigned")).isEqualTo("AQID");
    assertThat(reply.at("/purpose")).isEqualTo("logIn");
    assertThat(reply.at("/expiresAt")).isEqualTo("2026-11-22T02:05:00Z");
  }

  @Test
  @DisplayName("L-4, L-5 an admitted certificate gets a token and the answer for its item")
  void admits_an_active_certificate() {
    var item = new ItemAnswer(new BusinessItemCode("construction-permit"), true);
    script.accepts(
        LogIn.class, new LogInResult.Admitted(Stage.admittedSession(), Optional.of(item)));

    Reply reply = stage.stranger().post(Api.LOGINS, answer()).expect(200);

    assertThat(reply.at("/outcome")).isEqualTo("admitted");
    assertThat(reply.at("/session/kind")).isEqualTo("admitted");
    assertThat(reply.at("/session/expiresAt")).isEqualTo("2026-11-22T10:00:00Z");
    assertThat(reply.at("/session/idleTimeoutSeconds")).isEqualTo("1800");
    assertThat(reply.at("/certificate/uscc")).isEqualTo("1231011742505934X2");
    assertThat(reply.at("/role")).isEqualTo("main");
    assertThat(reply.at("/item/code")).isEqualTo("construction-permit");
    assertThat(reply.at("/item/permitted")).isEqualTo("true");
  }

  @Test
  @DisplayName("L-4 a first certificate is told to activate")
  void tells_a_first_certificate_to_activate() {
    script.accepts(LogIn.class, new LogInResult.MainActivationNeeded(Stage.activatingSession()));

    Reply reply = stage.stranger().post(Api.LOGINS, answer()).expect(200);

    assertThat(reply.at("/outcome")).isEqualTo("mainActivationNeeded");
    assertThat(reply.at("/session/kind")).isEqualTo("activating");
    assertThat(reply.json().has("item")).isFalse();
  }

  @Test
  @DisplayName("L-4 a new certificate of an active enterprise is told to activate as a deputy")
  void tells_a_new_certificate_to_become_a_deputy() {
    script.accepts(LogIn.class, new LogInResult.DeputyActivationNeeded(Stage.activatingSession()));

    Reply reply = stage.stranger().post(Api.LOGINS, answer()).expect(200);

    assertThat(reply.at("/outcome")).isEqualTo("deputyActivationNeeded");
    assertThat(reply.at("/session/kind")).isEqualTo("activating");
  }

  @Test
  @DisplayName("L-4, C-2 a changed certificate is shown what has changed")
  void shows_a_renewed_certificate_what_has_changed() {
    var recorded = Samples.facts("109", "first");
    var presented =
        Samples.facts(Samples.USCC, "109", "second", Samples.NOW.minus(Duration.ofDays(1)));
    script.accepts(
        LogIn.class,
        new LogInResult.CertificateChanged(
            Stage.updatingSession(), new CertificateChange(recorded, presented)));

    Reply reply = stage.stranger().post(Api.LOGINS, answer()).expect(200);

    assertThat(reply.at("/outcome")).isEqualTo("certificateChanged");
    assertThat(reply.at("/session/kind")).isEqualTo("updating");
    assertThat(reply.at("/session/expiresAt")).isEqualTo("2026-11-22T04:00:00Z");
    assertThat(reply.at("/change/recorded/notAfter")).isEqualTo("2027-08-14T02:00:00Z");
    assertThat(reply.at("/change/presented/notAfter")).isEqualTo("2027-11-21T02:00:00Z");
    assertThat(reply.at("/change/changed/0")).isEqualTo("validUntil");
    assertThat(reply.json().has("item")).isFalse();
  }

  @Test
  @DisplayName("L-4 an expired certificate is told where to renew")
  void tells_where_to_renew_an_expired_certificate() {
    script.refuses(LogIn.class, CertificateRefusal.CERTIFICATE_EXPIRED);

    Reply reply = stage.stranger().post(Api.LOGINS, answer()).expect(403);

    assertThat(reply.code()).isEqualTo("certificate-expired");
    assertThat(reply.at("/renewalLink")).isEqualTo("https://www.962600.com/");
    assertThat(reply.at("/title")).isEqualTo("数字证书已过期");
  }

  @Test
  void names_every_field_that_is_wrong() {
    Reply reply =
        stage
            .stranger()
            .with("Accept-Language", "en-GB, zh;q=0.5")
            .post(Api.LOGINS, Map.of("certificate", "not base64!", "entrance", "window"))
            .expect(400);

    assertThat(reply.code()).isEqualTo("request-invalid");
    assertThat(reply.json().at("/errors").findValuesAsText("field"))
        .containsExactly("challenge", "certificate", "signature", "entrance");
    assertThat(reply.json().at("/errors").findValuesAsText("code"))
        .containsExactly("missing", "not-base64", "missing", "not-a-known-word");
    assertThat(reply.at("/errors/3/message"))
        .isEqualTo("must be one of administrativeLicensing, constructionServices");
    assertThat(reply.text()).doesNotContain("not base64!", "window");
    assertThat(script.asked(LogIn.class)).isEmpty();
  }
}
