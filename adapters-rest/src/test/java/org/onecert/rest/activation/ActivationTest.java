package org.onecert.rest.activation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.activation.OpenMainActivation;
import org.onecert.application.activation.ShowActivation;
import org.onecert.application.activation.ShowActivation.Page;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.RegistryEntry;
import org.onecert.domain.people.Mobile;
import org.onecert.domain.refusal.ActivationRefusal;
import org.onecert.domain.refusal.CodeWrong;
import org.onecert.domain.refusal.EnterpriseDataMissing;
import org.onecert.domain.signing.DocumentHash;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.domain.signing.SigningTerms;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
class ActivationTest {

  private static final UUID ID = UUID.fromString("c3c521dd-e9a9-4ce0-a4a9-390a59aeb0b8");

  private final Stage stage;
  private final Script script;

  ActivationTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  private static Map<String, Object> form() {
    return new HashMap<>(
        Map.of(
            "nickname", "松江主证书昵称",
            "holder", "松江主证书持有人",
            "mobile", "+8615801907709",
            "mobileCode", "462835",
            "seal", "AQID"));
  }

  private static AwaitingSeal opened() {
    var terms =
        new SigningTerms(
            new SigningSessionId(ID),
            Samples.mainActivation(),
            Samples.NOW,
            Samples.NOW.plus(Duration.ofHours(1)));
    return new AwaitingSeal(terms, DocumentHash.of(Octets.of(new byte[1])));
  }

  private Reply posts(Map<String, Object> form) {
    return stage.activating().post(Api.ACTIVATION, form);
  }

  @Test
  @DisplayName("A-1 the page of a local enterprise is filled in and cannot be changed; P-1 masked")
  void shows_what_the_registry_says() {
    var entry =
        new RegistryEntry(
            Samples.USCC,
            Samples.line("上海市松江区建筑建材业管理中心"),
            Samples.line("国有企业"),
            Samples.line("上海市松江区"),
            Samples.representative());
    script.answers(ShowActivation.class, new Page(Stage.activatingSession(), Optional.of(entry)));

    Reply reply = stage.activating().get(Api.ACTIVATION).expect(200);

    assertThat(reply.at("/local")).isEqualTo("true");
    assertThat(reply.at("/editable")).isEqualTo("false");
    assertThat(reply.at("/economicType")).isEqualTo("国有企业");
    assertThat(reply.at("/legalRepresentative/name")).isEqualTo("张三");
    assertThat(reply.at("/legalRepresentative/documentNumber")).isEqualTo("1***************0X");
    assertThat(reply.text()).doesNotContain("11010219840406970X");
  }

  @Test
  @DisplayName("A-1 for an enterprise that is not local, the user enters them")
  void leaves_the_rest_to_the_user_of_another_city() {
    script.answers(ShowActivation.class, new Page(Stage.activatingSession(), Optional.empty()));

    Reply reply = stage.activating().get(Api.ACTIVATION).expect(200);

    assertThat(reply.at("/local")).isEqualTo("false");
    assertThat(reply.at("/editable")).isEqualTo("true");
    assertThat(reply.json().has("legalRepresentative")).isFalse();
  }

  @Test
  @DisplayName("A-4 save and seal opens a signing session with two signatories")
  void opens_a_signing_session() {
    script.accepts(OpenMainActivation.class, opened());

    Reply reply = posts(form()).expect(201);

    assertThat(reply.headers().firstValue("Location")).contains(Api.SIGNING_SESSIONS + "/" + ID);
    assertThat(reply.at("/state")).isEqualTo("awaitingSeal");
    assertThat(reply.at("/title")).isEqualTo("企业主证书首次开通确认表");
    assertThat(reply.json().at("/signatories").findValuesAsText("state"))
        .containsExactly("current", "waiting");
    assertThat(reply.at("/document/fileName")).isEqualTo("c3c521dde9a94ce0a4a9390a59aeb0b8.pdf");
  }

  @Test
  void hands_over_what_the_user_entered() {
    script.accepts(OpenMainActivation.class, opened());
    Map<String, Object> form = form();
    form.put("economicType", " 有限责任公司 ");
    form.put("address", "南京市");
    form.put(
        "legalRepresentative",
        Map.of("name", "张三", "documentKind", "passport", "documentNumber", "e12345678"));

    posts(form).expect(201);

    var request =
        (OpenMainActivation.Request) script.asked(OpenMainActivation.class).getFirst().getLast();
    assertThat(request.information().mobile()).isEqualTo(new Mobile("15801907709"));
    assertThat(request.mobileCode()).isEqualTo("462835");
    assertThat(request.sealData()).contains(Octets.of(new byte[] {1, 2, 3}));
    assertThat(request.entered().economicType()).contains(Samples.line("有限责任公司"));
    assertThat(request.entered().representative().orElseThrow().document().number())
        .isEqualTo("E12345678");
  }

  @Test
  @DisplayName("A-1 a request that tries to change registry data is refused")
  void refuses_to_change_registry_data() {
    script.refuses(OpenMainActivation.class, ActivationRefusal.REGISTRY_DATA_NOT_EDITABLE);

    assertThat(posts(form()).expect(422).code()).isEqualTo("registry-data-not-editable");
  }

  @Test
  void names_the_data_that_are_due() {
    script.refuses(
        OpenMainActivation.class, new EnterpriseDataMissing(List.of("address", "economicType")));

    Reply reply = posts(form()).expect(422);

    assertThat(reply.json().get("fields")).hasSize(2);
    assertThat(reply.at("/detail")).contains("address, economicType");
  }

  @Test
  @DisplayName("S-3 a wrong code tells how many tries are left")
  void counts_wrong_codes() {
    script.refuses(OpenMainActivation.class, new CodeWrong(4));

    Reply reply = posts(form()).expect(422);

    assertThat(reply.code()).isEqualTo("code-wrong");
    assertThat(reply.at("/triesLeft")).isEqualTo("4");
    assertThat(reply.text()).doesNotContain("462835");
  }
}
