package org.onecert.rest.update;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.update.ShowUpdate;
import org.onecert.application.update.UpdateCertificate;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.login.CertificateChange;
import org.onecert.domain.login.ItemAnswer;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.Session.Updating;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
class CertificateUpdateTest {

  private static final CertificateFacts RECORDED = Samples.facts("109", "first");

  private final Stage stage;
  private final Script script;

  CertificateUpdateTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  @Test
  @DisplayName("C-2 both are shown, with the changed fields marked")
  void shows_what_has_changed() {
    var presented =
        Samples.facts(
            Samples.usccBeginning("12310120"),
            "109",
            "second",
            Samples.NOW.minus(Duration.ofDays(1)));
    script.answers(ShowUpdate.class, new CertificateChange(RECORDED, presented));

    Reply reply = stage.updating().get(Api.CERTIFICATE_UPDATE).expect(200);

    assertThat(reply.at("/recorded/uscc")).isEqualTo(RECORDED.uscc().value());
    assertThat(reply.at("/presented/uscc")).isEqualTo(presented.uscc().value());
    assertThat(reply.at("/presented/notAfter")).isEqualTo("2027-11-21T02:00:00Z");
    assertThat(reply.json().get("changed").valueStream().map(field -> field.asText()))
        .containsExactly("uscc", "uniqueId", "validUntil");
  }

  @Test
  @DisplayName("C-2 confirming logs in")
  void logs_in_who_confirms() {
    var item = new ItemAnswer(new BusinessItemCode("construction-permit"), true);
    script.accepts(
        UpdateCertificate.class,
        new LogInResult.Admitted(Stage.admittedSession(), Optional.of(item)));

    Reply reply = stage.updating().post(Api.CERTIFICATE_UPDATE).expect(200);

    assertThat(reply.at("/outcome")).isEqualTo("admitted");
    assertThat(reply.at("/session/kind")).isEqualTo("admitted");
    assertThat(reply.at("/session/token")).isNotBlank();
    assertThat(reply.at("/role")).isEqualTo("main");
    assertThat(reply.at("/item/permitted")).isEqualTo("true");
    assertThat(reply.json().has("change")).isFalse();
  }

  @Test
  void is_asked_for_the_callers_own_certificate() {
    Updating session = Stage.updatingSession();
    script.accepts(
        UpdateCertificate.class,
        new LogInResult.Admitted(Stage.admittedSession(), Optional.empty()));

    stage.caller(session).post(Api.CERTIFICATE_UPDATE).expect(200);

    assertThat(script.askedBy(UpdateCertificate.class)).isEqualTo(session);
  }

  @Test
  void is_nothing_for_strangers() {
    assertThat(stage.stranger().get(Api.CERTIFICATE_UPDATE).expect(401).code())
        .isEqualTo("not-logged-in");
    assertThat(stage.stranger().post(Api.CERTIFICATE_UPDATE).expect(401).code())
        .isEqualTo("not-logged-in");
  }
}
