package org.onecert.rest.partner;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.application.partner.AdmitBusinessSystem;
import org.onecert.application.partner.CheckPermissions;
import org.onecert.application.partner.CheckPermissions.Checked;
import org.onecert.application.partner.FindCertificates;
import org.onecert.application.partner.VisitSystem;
import org.onecert.application.partner.VisitSystem.SystemVisit;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.login.ItemAnswer;
import org.onecert.domain.login.Session;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.domain.partner.PermissionGround.Denial;
import org.onecert.domain.partner.PermissionQuestion;
import org.onecert.domain.partner.Scope;
import org.onecert.domain.refusal.OperatorRefusal;
import org.onecert.domain.refusal.PartnerRefusal;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Certificates;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("G-4 a business system")
class PartnerTest {

  private static final BusinessSystem SYSTEM =
      new BusinessSystem(
          new BusinessSystemId("permits"), Samples.line("系统"), Set.of(), Set.of(), true, true);
  private static final PermissionQuestion QUESTION =
      new PermissionQuestion(
          Certificates.deputyFacts().uniqueId(), new BusinessItemCode("construction-permit"));
  private static final Map<String, Object> QUESTIONS =
      Map.of(
          "questions",
          List.of(
              Map.of(
                  "certificate", QUESTION.certificate().value(), "item", QUESTION.item().value())));

  private final Stage stage;
  private final Script script;

  PartnerTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
    script.accepts(AdmitBusinessSystem.class, SYSTEM);
  }

  private static String basic(String pair) {
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  private org.onecert.fixtures.client.Api system() {
    return stage.stranger().with("Authorization", basic("permits:secret"));
  }

  private Reply introspects(String form) {
    return system().post(Api.INTROSPECTION, "application/x-www-form-urlencoded", form);
  }

  @Test
  void is_known_by_name_and_hash_of_its_secret() {
    script.accepts(
        CheckPermissions.class,
        List.of(
            new Checked(QUESTION, Optional.empty()),
            new Checked(QUESTION, Optional.of(Denial.GRANT_ENDED))));

    Reply reply = system().post(Api.PERMISSION_CHECKS, QUESTIONS).expect(200);

    Octets hash = Octets.of("secret".getBytes(StandardCharsets.UTF_8)).sha256();
    assertThat(script.asked(AdmitBusinessSystem.class).getFirst())
        .containsExactly(SYSTEM.id(), hash, Scope.PERMISSIONS);
    assertThat(script.asked(CheckPermissions.class).getFirst())
        .containsExactly(SYSTEM, List.of(QUESTION));
    assertThat(reply.json().at("/permissions/0/permitted").asBoolean()).isTrue();
    assertThat(reply.json().at("/permissions/0").has("reason")).isFalse();
    assertThat(reply.at("/permissions/1/reason")).isEqualTo("grantEnded");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Basic",
        "Basic !!!",
        "Bearer abc",
        "Basic cGVybWl0cw==",
        "Basic Og==",
        "x y z"
      })
  void is_nobody_with_other_credentials(String header) {
    Reply reply =
        stage
            .stranger()
            .with("Authorization", header)
            .post(Api.PERMISSION_CHECKS, QUESTIONS)
            .expect(401);

    assertThat(reply.code()).isEqualTo("business-system-unknown");
    assertThat(reply.headers().firstValue("WWW-Authenticate").orElseThrow()).startsWith("Basic ");
    assertThat(script.asked(AdmitBusinessSystem.class)).isEmpty();
  }

  @Test
  void is_told_why_it_is_refused() {
    script.refuses(AdmitBusinessSystem.class, PartnerRefusal.BEYOND_SCOPE);
    assertThat(introspects("token=x").expect(403).code()).isEqualTo("beyond-scope");
    script.accepts(AdmitBusinessSystem.class, SYSTEM);
    script.refuses(CheckPermissions.class, PartnerRefusal.ITEM_NOT_SERVED);
    assertThat(system().post(Api.PERMISSION_CHECKS, QUESTIONS).expect(403).code())
        .isEqualTo("item-not-served");
  }

  @Test
  @DisplayName("L-6 learns whose a token is whose session is alive")
  void learns_whose_a_token_is() {
    String token = stage.token(Stage.admittedSession());

    Reply reply = introspects("token=" + token + "&token_type_hint=access_token").expect(200);

    assertThat(reply.json().at("/active").asBoolean()).isTrue();
    assertThat(reply.at("/scope")).isEqualTo("session");
    assertThat(reply.at("/sub")).isEqualTo(Stage.admittedSession().facts().uniqueId().value());
    assertThat(reply.json().at("/exp").isNumber()).isTrue();
  }

  @Test
  @DisplayName("L-6 learns nothing of a token for activating, of a stranger's or an old one")
  void learns_nothing_of_another_token() {
    String activating = stage.token(Stage.activatingSession());

    for (String token : List.of(activating, "x", "a".repeat(4096))) {
      assertThat(introspects("token=" + token).expect(200).text()).isEqualTo("{\"active\":false}");
    }
  }

  @Test
  void asks_for_one_token_in_a_form() {
    assertThat(introspects("").expect(400).at("/errors/0/code")).isEqualTo("missing");
    assertThat(introspects("token=a&token=b").expect(400).at("/errors/0/code"))
        .isEqualTo("repeated");
    assertThat(introspects("token=" + "a".repeat(4097)).expect(400).at("/errors/0/code"))
        .isEqualTo("too-long");
    assertThat(system().post(Api.INTROSPECTION, Map.of("token", "x")).expect(415).code())
        .isEqualTo("media-type-not-supported");
  }

  @Test
  void asks_about_certificates_and_items_that_can_be() {
    var wrong =
        Map.of("questions", List.of(Map.of("certificate", "x", "item", "Not An Item"), Map.of()));

    Reply reply = system().post(Api.PERMISSION_CHECKS, wrong).expect(400);

    assertThat(reply.json().at("/errors").findValuesAsText("code"))
        .containsExactly("not-a-unique-id", "not-an-item-code", "missing", "missing");
    assertThat(
            system()
                .post(Api.PERMISSION_CHECKS, Map.of("questions", List.of()))
                .expect(400)
                .at("/errors/0/code"))
        .isEqualTo("missing");
  }

  @Test
  @DisplayName("P-1 sees certificates without their holders, page by page")
  void sees_certificates_without_their_holders() {
    script.accepts(
        FindCertificates.class,
        List.of(Certificates.mainRow(), Certificates.deputyRow(Access.NORMAL)));
    String path = Api.ENTERPRISES + "/" + Samples.USCC + "/certificates";

    Reply reply = system().get(path + "?limit=1").expect(200);

    assertThat(reply.json().get("certificates")).hasSize(1);
    assertThat(reply.text()).doesNotContain("持有人", "****");
    assertThat(system().get(path + "?limit=1&cursor=" + reply.at("/next")).status()).isEqualTo(200);
    assertThat(script.asked(FindCertificates.class).getLast())
        .containsExactly(Samples.USCC, Optional.of(Certificates.MAIN), 2);
    assertThat(system().get(path + "?cursor=x").expect(400).code()).isEqualTo("cursor-invalid");
    assertThat(system().get(Api.ENTERPRISES + "/x/certificates").expect(404).code())
        .isEqualTo("enterprise-unknown");
    script.refuses(FindCertificates.class, PartnerRefusal.ENTERPRISE_UNKNOWN);
    assertThat(system().get(path).expect(404).code()).isEqualTo("enterprise-unknown");
  }

  @Test
  @DisplayName("L-6 is brought a token that is good there and nowhere else")
  void is_brought_a_token_that_is_good_there_and_nowhere_else() {
    Session.Admitted session = Stage.admittedSession();
    var item = new ItemAnswer(QUESTION.item(), true);
    script.accepts(VisitSystem.class, new SystemVisit(session, SYSTEM.id(), Optional.of(item)));
    var order = Map.of("system", "permits", "item", QUESTION.item().value());

    Reply issued = stage.caller(session).post(Api.SYSTEM_TOKENS, order).expect(201);

    String token = issued.at("/token");
    assertThat(issued.json().at("/item/permitted").asBoolean()).isTrue();
    assertThat(claims(token)).contains("/systems/permits\"", "\"scope\":\"visit\"", "\"item\":{");
    assertThat(introspects("token=" + token).expect(200).json().at("/active").asBoolean()).isTrue();
    script.accepts(AdmitBusinessSystem.class, another());
    assertThat(introspects("token=" + token).expect(200).text()).isEqualTo("{\"active\":false}");
    assertThat(stage.stranger().as(token).get(Api.SESSION).expect(401).code())
        .isEqualTo("not-logged-in");
  }

  private static BusinessSystem another() {
    return new BusinessSystem(
        new BusinessSystemId("another"), Samples.line("系统"), Set.of(), Set.of(), true, true);
  }

  private static String claims(String token) {
    String payload = token.substring(token.indexOf('.') + 1, token.lastIndexOf('.'));
    return new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
  }

  @Test
  void is_visited_from_a_session_at_work_alone() {
    script.refuses(VisitSystem.class, OperatorRefusal.BUSINESS_SYSTEM_NOT_REGISTERED);
    var order = Map.of("system", "permits");

    assertThat(stage.admitted().post(Api.SYSTEM_TOKENS, order).expect(404).code())
        .isEqualTo("business-system-not-registered");
    assertThat(stage.activating().post(Api.SYSTEM_TOKENS, order).expect(403).code())
        .isEqualTo("session-not-for-this");
    assertThat(
            stage
                .admitted()
                .post(Api.SYSTEM_TOKENS, Map.of("system", "A B", "item", "A B"))
                .expect(400)
                .json()
                .at("/errors")
                .findValuesAsText("code"))
        .containsExactly("not-a-system-name", "not-an-item-code");
  }
}
