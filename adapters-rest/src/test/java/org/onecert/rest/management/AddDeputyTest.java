package org.onecert.rest.management;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.login.ChallengeAnswer;
import org.onecert.application.management.AddDeputy;
import org.onecert.domain.Octets;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Certificates;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("M-2 a deputy is added by the main, with the new token inserted")
class AddDeputyTest {

  private final Stage stage;
  private final Script script;

  AddDeputyTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
    script.accepts(AddDeputy.class, Certificates.deputy());
  }

  private static Map<String, Object> order() {
    Map<String, Object> order = new LinkedHashMap<>();
    order.put("challenge", "opaque.ADD");
    order.put("certificate", "AQID");
    order.put("signature", "BAUG");
    order.put("nickname", "松江副证书昵称");
    order.put("holder", "松江副证书持有人");
    order.put("mobile", "+8613999999999");
    order.put("mobileCode", "330743");
    return order;
  }

  private Reply posts(Map<String, Object> order) {
    return stage.admitted().post(Api.CERTIFICATES, order);
  }

  @Test
  void gets_a_name_and_an_address() {
    Reply reply = posts(order()).expect(201);

    String id = Certificates.DEPUTY.value().toString();
    assertThat(reply.headers().firstValue("Location")).contains(Api.CERTIFICATES + "/" + id);
    assertThat(reply.at("/id")).isEqualTo(id);
    assertThat(reply.at("/certificate/uniqueId")).isEqualTo("209@XY1231011742505934X2");
  }

  @Test
  @DisplayName("P-1 the answer repeats no mobile")
  void says_nothing_of_the_holder() {
    assertThat(posts(order()).expect(201).text()).doesNotContain("13999999999", "330743");
  }

  @Test
  void hands_over_the_tokens_answer_and_what_the_user_entered() {
    Admitted main = Stage.admittedSession();
    stage.caller(main).post(Api.CERTIFICATES, order()).expect(201);

    assertThat(script.askedBy(AddDeputy.class)).isEqualTo(main);
    var request = (AddDeputy.Request) script.asked(AddDeputy.class).getFirst().getLast();
    assertThat(request.answer())
        .isEqualTo(
            new ChallengeAnswer(
                "opaque.ADD", Octets.of(new byte[] {1, 2, 3}), Octets.of(new byte[] {4, 5, 6})));
    assertThat(request.information()).isEqualTo(Certificates.deputyInformation());
    assertThat(request.mobileCode()).isEqualTo("330743");
  }

  @Test
  void names_every_field_that_is_missing() {
    Reply reply = posts(Map.of()).expect(400);

    assertThat(reply.json().at("/errors").findValuesAsText("field"))
        .containsExactly(
            "challenge", "certificate", "signature", "nickname", "holder", "mobile", "mobileCode");
    assertThat(reply.json().at("/errors").findValuesAsText("code")).containsOnly("missing");
    assertThat(script.asked(AddDeputy.class)).isEmpty();
  }

  @Test
  void names_every_field_that_is_wrong_and_repeats_none() {
    Map<String, Object> order = order();
    order.put("signature", "***");
    order.put("mobile", "12345678901");
    order.put("mobileCode", "33074");

    Reply reply = posts(order).expect(400);

    assertThat(reply.json().at("/errors").findValuesAsText("code"))
        .containsExactly("not-base64", "not-a-mobile", "not-a-code");
    assertThat(reply.text()).doesNotContain("***", "12345678901", "33074", "松江副证书");
  }

  @Test
  void knows_no_other_field() {
    Map<String, Object> order = order();
    order.put("entrance", "administrativeLicensing");

    Reply reply = posts(order).expect(400);

    assertThat(reply.at("/errors/0/field")).isEqualTo("entrance");
    assertThat(reply.at("/errors/0/code")).isEqualTo("unknown");
  }

  @Test
  void is_told_as_json() {
    assertThat(stage.admitted().post(Api.CERTIFICATES, "text/plain", "{}").expect(415).code())
        .isEqualTo("media-type-not-supported");
    assertThat(stage.admitted().post(Api.CERTIFICATES, "application/json", "{").expect(400).code())
        .isEqualTo("json-malformed");
  }

  @Test
  void is_nothing_for_strangers() {
    assertThat(stage.stranger().post(Api.CERTIFICATES, order()).expect(401).code())
        .isEqualTo("not-logged-in");
    assertThat(script.asked(AddDeputy.class)).isEmpty();
  }
}
