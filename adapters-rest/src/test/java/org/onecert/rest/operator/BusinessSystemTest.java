package org.onecert.rest.operator;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.operator.KeepBusinessSystem;
import org.onecert.application.operator.RenewClientSecret;
import org.onecert.application.operator.RenewClientSecret.Secret;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.domain.partner.Scope;
import org.onecert.domain.refusal.OperatorRefusal;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("G-4 a business system, as operators keep it")
class BusinessSystemTest {

  private static final BusinessSystem SYSTEM =
      new BusinessSystem(
          new BusinessSystemId("permits"),
          Samples.line("施工许可系统"),
          Set.of(Scope.INTROSPECTION, Scope.PERMISSIONS),
          Set.of(new BusinessItemCode("construction-permit")),
          false,
          true);
  private static final String PATH = Api.BUSINESS_SYSTEMS + "/permits";
  private static final Map<String, Object> ENTRY =
      Map.of(
          "name",
          "施工许可系统",
          "scopes",
          List.of("permissions", "introspection"),
          "items",
          List.of("construction-permit"),
          "everyItem",
          false,
          "admitted",
          true);

  private final Stage stage;
  private final Script script;

  BusinessSystemTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  @Test
  void is_kept_as_it_is_told() {
    script.does(KeepBusinessSystem.class, Uni.createFrom().voidItem());

    Reply reply = stage.operator().put(PATH, ENTRY).expect(200);

    assertThat(script.asked(KeepBusinessSystem.class).getFirst().getFirst()).isEqualTo(SYSTEM);
    assertThat(reply.at("/id")).isEqualTo("permits");
    assertThat(reply.at("/scopes/0")).isEqualTo("introspection");
  }

  @Test
  void is_listed_without_its_secrets() {
    script.answers(KeepBusinessSystem.class, List.of(SYSTEM));

    Reply reply = stage.operator().get(Api.BUSINESS_SYSTEMS).expect(200);

    assertThat(reply.at("/systems/0/items/0")).isEqualTo("construction-permit");
    assertThat(reply.text()).doesNotContain("secret");
  }

  @Test
  void gets_a_secret_that_is_told_once() {
    script.accepts(RenewClientSecret.class, new Secret("abc"));
    assertThat(stage.operator().post(PATH + "/secret").expect(201).at("/secret")).isEqualTo("abc");

    script.accepts(RenewClientSecret.class, SYSTEM.id());
    stage.operator().delete(PATH + "/older-secret").expect(204);

    script.refuses(RenewClientSecret.class, OperatorRefusal.BUSINESS_SYSTEM_NOT_REGISTERED);
    assertThat(stage.operator().post(PATH + "/secret").expect(404).code())
        .isEqualTo("business-system-not-registered");
    assertThat(
            stage.operator().post(Api.BUSINESS_SYSTEMS + "/Not-A-Name/secret").expect(404).code())
        .isEqualTo("business-system-not-registered");
  }

  @Test
  void names_every_field_that_is_wrong() {
    var wrong =
        Map.of(
            "name",
            " ",
            "scopes",
            List.of("everything"),
            "items",
            List.of("Not An Item"),
            "everyItem",
            false,
            "admitted",
            true);

    Reply reply = stage.operator().put(Api.BUSINESS_SYSTEMS + "/A-B", wrong).expect(400);

    assertThat(reply.json().at("/errors").findValuesAsText("field"))
        .containsExactly("id", "name", "scopes[0]", "items[0]");
    assertThat(reply.json().at("/errors").findValuesAsText("code"))
        .containsExactly(
            "not-a-system-name", "not-a-line-of-text", "not-a-known-word", "not-an-item-code");
  }

  @Test
  void is_nothing_for_others() {
    for (var other : List.of(stage.stranger(), stage.admitted())) {
      assertThat(other.put(PATH, ENTRY).expect(401).code()).isEqualTo("operator-unknown");
      assertThat(other.post(PATH + "/secret").expect(401).code()).isEqualTo("operator-unknown");
      assertThat(other.get(Api.BUSINESS_SYSTEMS).expect(401).code()).isEqualTo("operator-unknown");
      assertThat(other.delete(PATH + "/older-secret").expect(401).code())
          .isEqualTo("operator-unknown");
    }
    assertThat(script.asked(KeepBusinessSystem.class)).isEmpty();
    assertThat(script.asked(RenewClientSecret.class)).isEmpty();
  }
}
