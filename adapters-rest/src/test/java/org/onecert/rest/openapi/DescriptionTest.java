package org.onecert.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Trait;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.problem.ProblemCode;
import org.onecert.rest.stage.Stage;

@QuarkusTest
class DescriptionTest {

  /// What no single operation answers: the address or the method names none.
  private static final Set<ProblemCode> BEFORE_ANY_OPERATION =
      EnumSet.of(
          ProblemCode.REQUEST_MALFORMED,
          ProblemCode.NOT_FOUND,
          ProblemCode.METHOD_NOT_ALLOWED,
          ProblemCode.URI_TOO_LONG,
          ProblemCode.EXPECTATION_FAILED,
          ProblemCode.SERVICE_UNAVAILABLE);

  private final Stage stage;

  DescriptionTest(Stage stage) {
    this.stage = stage;
  }

  private JsonNode description() {
    return stage.stranger().get("/openapi?format=json").expect(200).json();
  }

  private List<JsonNode> operations() {
    List<JsonNode> operations = new ArrayList<>();
    description().get("paths").forEach(path -> path.forEach(operations::add));
    return operations;
  }

  @Test
  void is_checked_in() {
    Documents.compare(
        "openapi.yaml", stage.stranger().get("/openapi?format=yaml").expect(200).text());
  }

  @Test
  void is_there_to_be_tried_out() {
    Reply page = stage.stranger().get("/swagger-ui/").expect(200);
    Reply script = stage.stranger().get("/swagger-ui/swagger-ui-bundle.js").expect(200);

    assertThat(page.text()).contains("swagger-ui-bundle.js").contains("/openapi");
    assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
    assertThat(script.text()).contains("SwaggerUIBundle");
    assertThat(script.headers().firstValue("Content-Type"))
        .hasValue("text/javascript;charset=UTF-8");
    stage.stranger().get("/swagger-ui/nothing.js").expect(404);
  }

  @Test
  void says_what_every_operation_does() {
    assertThat(operations())
        .isNotEmpty()
        .allSatisfy(operation -> assertThat(operation.path("operationId").asText()).isNotBlank())
        .allSatisfy(operation -> assertThat(operation.path("summary").asText()).isNotBlank())
        .allSatisfy(operation -> assertThat(operation.path("description").asText()).isNotBlank())
        .allSatisfy(operation -> assertThat(operation.path("tags")).hasSize(1));
  }

  @Test
  void knows_the_problems_of_every_operation() {
    assertThat(operations())
        .extracting(operation -> operation.path("operationId").asText())
        .doesNotHaveDuplicates()
        .allSatisfy(id -> assertThat(OperationProblems.of(id)).isNotEmpty());
  }

  @Test
  void describes_every_problem_by_the_problem_schema_with_examples() {
    assertThat(operations().stream().flatMap(DescriptionTest::failures))
        .isNotEmpty()
        .allSatisfy(response -> assertThat(schema(response)).endsWith("/Problem"))
        .allSatisfy(response -> assertThat(problem(response).path("examples")).isNotEmpty());
  }

  private static Stream<JsonNode> failures(JsonNode operation) {
    return operation.path("responses").properties().stream()
        .filter(response -> response.getKey().charAt(0) >= '4')
        .map(response -> response.getValue());
  }

  private static JsonNode problem(JsonNode response) {
    return response.path("content").path("application/problem+json");
  }

  private static String schema(JsonNode response) {
    return problem(response).path("schema").path("$ref").asText();
  }

  @Test
  void mentions_every_problem_of_the_catalogue() {
    Set<ProblemCode> mentioned = EnumSet.noneOf(ProblemCode.class);
    operations()
        .forEach(operation ->
            mentioned.addAll(OperationProblems.of(operation.path("operationId").asText())));

    assertThat(mentioned)
        .containsExactlyInAnyOrderElementsOf(
            EnumSet.complementOf(EnumSet.copyOf(BEFORE_ANY_OPERATION)));
  }

  @Test
  void gives_an_example_of_every_body() {
    assertThat(operations().stream().flatMap(DescriptionTest::bodies))
        .isNotEmpty()
        .allSatisfy(body -> assertThat(body.path("examples")).isNotEmpty());
  }

  private static Stream<JsonNode> bodies(JsonNode operation) {
    return Stream.concat(
            Stream.of(operation.path("requestBody")), operation.path("responses").valueStream())
        .map(body -> body.path("content").path("application/json"))
        .filter(JsonNode::isObject);
  }

  @Test
  void names_and_describes_every_schema_and_all_that_is_in_it() {
    assertThat(description().path("components").path("schemas").properties())
        .isNotEmpty()
        .allSatisfy(
            schema -> assertThat(schema.getValue().path("description").asText()).isNotBlank())
        .allSatisfy(schema ->
            assertThat(schema.getValue().path("properties"))
                .allSatisfy(property ->
                    assertThat(property.path("description").asText())
                        .as(schema.getKey())
                        .isNotBlank()));
  }

  @Test
  void describes_every_parameter_and_what_it_may_hold() {
    assertThat(
            operations().stream().flatMap(operation -> operation.path("parameters").valueStream()))
        .isNotEmpty()
        .allSatisfy(parameter -> assertThat(parameter.path("description").asText()).isNotBlank())
        .allSatisfy(parameter -> assertThat(parameter.at("/schema/type").asText()).isNotBlank());
  }

  @Test
  void says_of_every_list_how_it_is_read_page_by_page() {
    assertThat(operations().stream().filter(DescriptionTest::isPaged))
        .hasSize(3)
        .allSatisfy(list ->
            assertThat(list.path("parameters").findValuesAsText("name"))
                .contains("limit", "cursor"));
  }

  private static boolean isPaged(JsonNode operation) {
    return OperationProblems.isPaged(operation.path("operationId").asText());
  }

  @Test
  void lists_every_act_of_the_history() {
    assertThat(description().at("/components/schemas/Operation/properties/act/enum"))
        .hasSize(Act.values().length);
    assertThat(description().at("/components/schemas/Change/properties/what/enum"))
        .hasSize(Trait.values().length);
  }

  @Test
  void refers_to_schemas_instead_of_repeating_them() {
    assertThat(
            operations().stream().flatMap(DescriptionTest::bodies).map(body -> body.path("schema")))
        .allSatisfy(
            schema -> assertThat(schema.has("$ref") || schema.path("items").has("$ref")).isTrue());
  }

  @Test
  void says_how_callers_prove_who_they_are() {
    assertThat(description().path("components").path("securitySchemes").properties())
        .extracting(scheme -> scheme.getKey())
        .containsExactlyInAnyOrder(Security.SESSION, Security.OPERATOR, Security.BUSINESS_SYSTEM);
  }
}
