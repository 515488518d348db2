package org.onecert.rest.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onecert.application.operator.EnrolRepresentative;
import org.onecert.application.operator.EnrolRepresentative.Enrolled;
import org.onecert.application.operator.EnrolRepresentative.Enrolment;
import org.onecert.application.operator.ImportRegistry;
import org.onecert.application.port.PersonalCertificateIssuer.KeyKind;
import org.onecert.domain.Octets;
import org.onecert.domain.enterprise.RegistryEntry;
import org.onecert.domain.refusal.OperatorRefusal;
import org.onecert.fixtures.client.Reply;
import org.onecert.fixtures.people.SampleEnterprise;
import org.onecert.fixtures.people.SampleEnterprises;
import org.onecert.fixtures.registry.BusinessRegistry;
import org.onecert.rest.Api;
import org.onecert.rest.stage.EdgeStage;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
class OperatorTest {

  private static final String CSV = "text/csv";
  private static final String HEADER =
      "uscc,name,economicType,address,representativeName,documentKind,documentNumber\r\n";

  private final Stage stage;
  private final Script script;

  OperatorTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
    script.does(ImportRegistry.class, Uni.createFrom().voidItem());
    script.accepts(
        EnrolRepresentative.class, new Enrolled("id", List.of(Octets.of(new byte[] {1, 2, 3}))));
  }

  private static Map<String, Object> person() {
    return new HashMap<>(
        Map.of(
            "name", "张三",
            "documentKind", "residentId",
            "documentNumber", "11010219840406970x",
            "mobile", "18000001999"));
  }

  @Test
  void enrols_a_representative() {
    Reply reply =
        stage
            .operator()
            .with("X-Forwarded-For", "203.0.113.6")
            .post(Api.PERSONAL_CERTIFICATES, person())
            .expect(201);

    assertThat(reply.at("/id")).isEqualTo("id");
    assertThat(reply.at("/certificateChain/0")).isEqualTo("AQID");
    var enrolment = (Enrolment) script.asked(EnrolRepresentative.class).getFirst().getFirst();
    assertThat(enrolment.kind()).isEqualTo(KeyKind.P256);
    assertThat(enrolment.person().document().number()).isEqualTo("11010219840406970X");
    assertThat(enrolment.client().value()).isEqualTo("127.0.0.1");
  }

  @Test
  void chooses_the_algorithm() {
    Map<String, Object> person = person();
    person.put("algorithm", "SM2");

    stage.operator().post(Api.PERSONAL_CERTIFICATES, person).expect(201);

    var enrolment = (Enrolment) script.asked(EnrolRepresentative.class).getFirst().getFirst();
    assertThat(enrolment.kind()).isEqualTo(KeyKind.SM2);
  }

  @Test
  void enrols_nobody_twice() {
    script.refuses(EnrolRepresentative.class, OperatorRefusal.ALREADY_ENROLLED);

    assertThat(stage.operator().post(Api.PERSONAL_CERTIFICATES, person()).expect(409).code())
        .isEqualTo("already-enrolled");
  }

  @Test
  void is_known_by_the_token_alone() {
    for (var nobody : List.of(stage.stranger(), stage.stranger().as("other"), stage.admitted())) {
      Reply enrolment = nobody.post(Api.PERSONAL_CERTIFICATES, person()).expect(401);
      Reply load = nobody.put(Api.REGISTRY, CSV, HEADER).expect(401);

      assertThat(enrolment.code()).isEqualTo("operator-unknown");
      assertThat(load.code()).isEqualTo("operator-unknown");
    }
    assertThat(script.asked(EnrolRepresentative.class)).isEmpty();
    assertThat(script.asked(ImportRegistry.class)).isEmpty();
  }

  @Test
  void is_known_by_the_former_token_too_while_tokens_are_changed() {
    stage
        .stranger()
        .as(EdgeStage.FORMER_OPERATOR_TOKEN)
        .post(Api.PERSONAL_CERTIFICATES, person())
        .expect(201);
  }

  @Test
  void has_a_token_of_which_only_a_hash_is_configured() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new OperatorSettings(List.of("the token itself")));
  }

  @Test
  void imports_the_registry_as_csv() {
    BusinessRegistry registry = new BusinessRegistry();
    SampleEnterprise enterprise = SampleEnterprises.seeded(7).next();
    registry.put(enterprise.named("上海,\"引号\"有限公司"));

    Reply reply = stage.operator().put(Api.REGISTRY, CSV, registry.csv()).expect(200);

    assertThat(reply.at("/entries")).isEqualTo("1");
    assertThat(imported())
        .singleElement()
        .satisfies(entry -> assertThat(entry.uscc().value()).isEqualTo(enterprise.uscc()))
        .satisfies(entry -> assertThat(entry.name().value()).isEqualTo("上海,\"引号\"有限公司"));
  }

  @Test
  void imports_the_registry_as_json() {
    stage.operator().put(Api.REGISTRY, "application/json", "[]").expect(200);

    assertThat(imported()).isEmpty();
  }

  @SuppressWarnings("unchecked")
  private List<RegistryEntry> imported() {
    return (List<RegistryEntry>) script.asked(ImportRegistry.class).getFirst().getFirst();
  }

  @Test
  void learns_which_line_and_field_are_wrong_and_no_value() {
    String rows =
        """
        1231011742505934X2,甲,国有企业,上海,张三,residentId,110102198404069700
        1231011742505934X3,甲,国有企业,,张三,idCard,1
        one,two
        """;

    Reply reply = stage.operator().put(Api.REGISTRY, CSV, HEADER + rows).expect(400);

    assertThat(reply.json().at("/errors").findValuesAsText("field"))
        .containsExactly(
            "line 2.documentNumber",
            "line 3.uscc",
            "line 3.address",
            "line 3.documentKind",
            "line 4");
    assertThat(reply.text()).doesNotContain("110102198404069700", "1231011742505934X3", "张三");
    assertThat(script.asked(ImportRegistry.class)).isEmpty();
  }

  @Test
  void learns_which_row_of_json_is_wrong() {
    Reply reply =
        stage
            .operator()
            .put(Api.REGISTRY, "application/json", "[{\"uscc\":\"1\"},null]")
            .expect(400);

    assertThat(reply.json().at("/errors").findValuesAsText("field"))
        .containsExactly(
            "[0].uscc",
            "[0].enterpriseName",
            "[0].economicType",
            "[0].registeredAddress",
            "[0].legalRepresentative",
            "[1]");
  }

  @Test
  void sends_a_registry_in_a_form_that_we_know() {
    assertThat(stage.operator().put(Api.REGISTRY, "text/plain", HEADER).expect(415).code())
        .isEqualTo("media-type-not-supported");
  }
}
