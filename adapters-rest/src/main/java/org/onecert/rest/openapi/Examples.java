package org.onecert.rest.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.onecert.rest.exchange.Json;
import org.onecert.rest.exchange.Language;
import org.onecert.rest.problem.ProblemCode;

/// Examples for the description of the interface. Those of requests and answers are files named
/// after the operation: `logIn.request.json`, `logIn.response.json`.
public final class Examples {

  private Examples() {}

  /// The octets of an example's file; empty if there is none.
  public static Optional<byte[]> file(String name) {
    try (var file = Examples.class.getResourceAsStream(name)) {
      return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Optional<Map<String, Example>> ofRequest(String operationId) {
    return file(operationId + ".request.json").map(Examples::only);
  }

  static Optional<Map<String, Example>> ofResponse(String operationId) {
    return file(operationId + ".response.json").map(Examples::only);
  }

  /// Of answers that hold a JSON document in each line.
  static Optional<Map<String, Example>> ofLines(String operationId) {
    return file(operationId + ".response.ndjson").map(Examples::lines);
  }

  private static Map<String, Example> lines(byte[] text) {
    String value = new String(text, StandardCharsets.UTF_8);
    return Map.of("example", OASFactory.createExample().summary("As it comes").value(value));
  }

  static Example of(ProblemCode code) {
    var problem = ProblemExamples.of(code, Language.CHINESE);
    return example(problem.title(), Json.write(problem));
  }

  private static Map<String, Example> only(byte[] json) {
    return Map.of("example", example("As in the manual", json));
  }

  private static Example example(String summary, byte[] json) {
    try {
      return OASFactory.createExample().summary(summary).value(Json.read(json, Object.class));
    } catch (IOException ourExamplesAreJson) {
      throw new UncheckedIOException(ourExamplesAreJson);
    }
  }
}
