package org.onecert.rest.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.idempotency.Once;
import org.onecert.rest.problem.ProblemCode;

/// Completes the description of the interface: problems, examples, and what many operations share.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class CompleteDescription implements OASFilter {

  private static final String JSON = "application/json";
  private static final String LINES = "application/x-ndjson";

  @Override
  public void filterOpenAPI(OpenAPI openApi) {
    components(openApi.getComponents());
    Vocabularies.addTo(openApi);
    openApi.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .forEach(CompleteDescription::complete);
    WebHooks.addTo(openApi);
  }

  private static void components(Components components) {
    describe(components, "Instant", "A moment (RFC 3339), UTC");
    describe(components, "LocalDate", "A day (RFC 3339) in Shanghai");
    describe(components, "Authenticity", "Whether the server had written an entry of the trail");
    describe(components, "UUID", "A name (RFC 9562)");
    for (ProblemCode code : ProblemCode.values()) {
      components.addExample(code.code(), Examples.of(code));
    }
  }

  private static void describe(Components components, String schema, String description) {
    Objects.requireNonNull(components.getSchemas().get(schema)).setDescription(description);
  }

  private static void complete(Operation operation) {
    String id = operation.getOperationId();
    examples(operation, id);
    ProblemResponses.addTo(operation, id);
    operation.getResponses().getAPIResponses().values().forEach(CompleteDescription::head);
    SharedParameters.addTo(operation, id);
    if (operation.getSecurity() == null) {
      operation.setSecurity(List.of());
    }
    if (OperationProblems.isDoneOnce(id)) {
      replays(operation);
    }
  }

  private static void examples(Operation operation, String id) {
    Examples.ofRequest(id).ifPresent(it -> json(operation.getRequestBody()).setExamples(it));
    operation.getResponses().getAPIResponses().values().stream()
        .filter(response -> response.getContent() != null)
        .filter(response -> response.getContent().hasMediaType(JSON))
        .forEach(
            response -> Examples.ofResponse(id).ifPresent(it -> json(response).setExamples(it)));
    Examples.ofLines(id).ifPresent(it -> lines(operation).setExamples(it));
  }

  private static MediaType lines(Operation operation) {
    return operation.getResponses().getAPIResponse("200").getContent().getMediaType(LINES);
  }

  private static MediaType json(RequestBody body) {
    return body.getContent().getMediaType(JSON);
  }

  private static MediaType json(APIResponse response) {
    Content content = response.getContent();
    return content.getMediaType(JSON);
  }

  private static void head(APIResponse response) {
    response.addHeader(
        Exchange.CORRELATION_ID, text("The name under which the log knows the request"));
  }

  private static void replays(Operation operation) {
    operation
        .getResponses()
        .getAPIResponses()
        .values()
        .forEach(response ->
            response.addHeader(Once.REPLAYED, text("`true` on an answer that was given before")));
  }

  static Header text(String description) {
    return OASFactory.createHeader()
        .description(description)
        .schema(OASFactory.createSchema().addType(SchemaType.STRING));
  }
}
