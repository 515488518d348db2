package org.onecert.rest.openapi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.onecert.rest.problem.ProblemCode;

/// The problems of an operation, one response for each status with an example of each problem.
final class ProblemResponses {

  private static final String SCHEMA = "#/components/schemas/Problem";

  private ProblemResponses() {}

  static void addTo(Operation operation, String operationId) {
    OperationProblems.byStatus(operationId)
        .forEach((status, codes) ->
            operation.getResponses().addAPIResponse(status.toString(), response(status, codes)));
  }

  private static APIResponse response(int status, List<ProblemCode> codes) {
    APIResponse response =
        OASFactory.createAPIResponse().description(names(codes)).content(content(codes));
    switch (status) {
      case 401 ->
          response.addHeader(
              "WWW-Authenticate", CompleteDescription.text("RFC 6750, 3; RFC 7617, 2"));
      case 409, 429, 503 ->
          response.addHeader(
              "Retry-After", CompleteDescription.text("Seconds, where waiting helps"));
      default -> {}
    }
    return response;
  }

  private static String names(List<ProblemCode> codes) {
    return codes.stream().map(code -> "`" + code.code() + "`").collect(Collectors.joining(", "));
  }

  private static Example example(ProblemCode code) {
    return OASFactory.createExample().ref("#/components/examples/" + code.code());
  }

  private static Content content(List<ProblemCode> codes) {
    Map<String, Example> examples = new LinkedHashMap<>();
    codes.forEach(code -> examples.put(code.code(), example(code)));
    return OASFactory.createContent()
        .addMediaType(
            "application/problem+json",
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref(SCHEMA))
                .examples(examples));
  }
}
