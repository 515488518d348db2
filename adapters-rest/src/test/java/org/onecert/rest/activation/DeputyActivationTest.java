package org.onecert.rest.activation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.activation.ActivateDeputy;
import org.onecert.application.activation.ShowDeputyActivation;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.refusal.CodeWrong;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Certificates;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
class DeputyActivationTest {

  private final Stage stage;
  private final Script script;

  DeputyActivationTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
    script.accepts(
        ActivateDeputy.class, new LogInResult.Admitted(Stage.deputySession(), Optional.empty()));
  }

  private static Map<String, Object> form() {
    return new HashMap<>(
        Map.of(
            "nickname", "松江副证书昵称",
            "holder", "松江副证书持有人",
            "mobile", "13999999999",
            "mobileCode", "330743"));
  }

  private Reply posts(Map<String, Object> form) {
    return stage.activating().post(Api.DEPUTY_ACTIVATION, form);
  }

  @Test
  @DisplayName("D-1 shows this certificate and the main's public information, its mobile masked")
  void shows_the_main_certificate() {
    script.accepts(
        ShowDeputyActivation.class,
        new ShowDeputyActivation.Page(Stage.activatingSession(), Certificates.main()));

    Reply reply = stage.activating().get(Api.DEPUTY_ACTIVATION).expect(200);

    assertThat(reply.at("/certificate/enterpriseName")).isEqualTo("上海市松江区建筑建材业管理中心");
    assertThat(reply.at("/main/uniqueId")).isEqualTo("109@XY1231011742505934X2");
    assertThat(reply.at("/main/serialNumber")).isEqualTo("416DA854C04A497DAC56F005D748FC90");
    assertThat(reply.at("/main/notAfter")).isEqualTo("2027-08-14T02:00:00Z");
    assertThat(reply.at("/main/nickname")).isEqualTo("松江主证书昵称");
    assertThat(reply.at("/main/holder")).isEqualTo("松江主证书持有人");
    assertThat(reply.at("/main/mobile")).isEqualTo("158****7709");
    assertThat(reply.text()).doesNotContain("15801907709");
  }

  @Test
  @DisplayName("D-2 the certificate is a deputy at once, and is logged in")
  void logs_the_deputy_in() {
    Reply reply = posts(form()).expect(201);

    assertThat(reply.at("/outcome")).isEqualTo("admitted");
    assertThat(reply.at("/session/kind")).isEqualTo("admitted");
    assertThat(reply.at("/role")).isEqualTo("deputy");
    assertThat(reply.at("/certificate/uniqueId")).isEqualTo("209@XY1231011742505934X2");
    assertThat(reply.text()).doesNotContain("13999999999");
  }

  @Test
  void hands_over_what_the_user_entered() {
    posts(form()).expect(201);

    assertThat(script.asked(ActivateDeputy.class).getFirst().getLast())
        .isEqualTo(new ActivateDeputy.Request(Certificates.deputyInformation(), "330743"));
  }

  @Test
  void names_every_field_that_is_missing() {
    Reply reply = posts(Map.of()).expect(400);

    assertThat(reply.json().at("/errors").findValuesAsText("field"))
        .containsExactly("nickname", "holder", "mobile", "mobileCode");
    assertThat(script.asked(ActivateDeputy.class)).isEmpty();
  }

  @Test
  void knows_no_field_of_a_main_activation() {
    Map<String, Object> form = form();
    form.put("seal", "AQID");

    Reply reply = posts(form).expect(400);

    assertThat(reply.at("/errors/0/field")).isEqualTo("seal");
    assertThat(reply.at("/errors/0/code")).isEqualTo("unknown");
  }

  @Test
  @DisplayName("S-3 a wrong code tells how many tries are left")
  void counts_wrong_codes() {
    script.refuses(ActivateDeputy.class, new CodeWrong(4));

    Reply reply = posts(form()).expect(422);

    assertThat(reply.code()).isEqualTo("code-wrong");
    assertThat(reply.at("/triesLeft")).isEqualTo("4");
    assertThat(reply.text()).doesNotContain("330743");
  }

  @Test
  void is_nothing_for_strangers() {
    assertThat(stage.stranger().get(Api.DEPUTY_ACTIVATION).expect(401).code())
        .isEqualTo("not-logged-in");
    assertThat(stage.stranger().post(Api.DEPUTY_ACTIVATION, form()).expect(401).code())
        .isEqualTo("not-logged-in");
  }
}
