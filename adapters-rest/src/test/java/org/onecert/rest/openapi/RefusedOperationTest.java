package org.onecert.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onecert.domain.refusal.Refusal;
import org.onecert.fixtures.client.Api;
import org.onecert.fixtures.client.Reply;
import org.onecert.rest.problem.ProblemCode;
import org.onecert.rest.problem.RefusalProblems;
import org.onecert.rest.stage.Script;
import org.onecert.rest.stage.Stage;

@QuarkusTest
@DisplayName("A refusal is answered with the problem and the status that the description names")
class RefusedOperationTest {

  /// Problems that are not refusals: the edge finds them itself.
  private static final Set<ProblemCode> OF_THE_EDGE =
      ProblemGroups.all(
          ProblemGroups.EVERY,
          ProblemGroups.BODY,
          ProblemGroups.CALLER,
          ProblemGroups.ONE_KIND,
          ProblemGroups.ONCE,
          ProblemGroups.PAGE,
          EnumSet.of(ProblemCode.SIGNING_SERVICE_UNAVAILABLE));

  private final Stage stage;
  private final Script script;

  RefusedOperationTest(Stage stage, Script script) {
    this.stage = stage;
    this.script = script;
  }

  @BeforeEach
  void clear() {
    script.clear();
  }

  static Stream<Arguments> refusals() {
    return Attempt.all()
        .flatMap(
            attempt -> attempt.refusals().stream().map(refusal -> Arguments.of(attempt, refusal)));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void over_http(Attempt attempt, Refusal refusal) throws IOException {
    script.refuses(attempt.useCase(), refusal);

    Reply reply = send(attempt);

    assertThat(reply.code()).isEqualTo(refusal.code());
    assertThat(reply.at("/status")).isEqualTo(Integer.toString(reply.status()));
    assertThat(reply.status()).isEqualTo(RefusalProblems.of(refusal).code().status());
    assertThat(reply.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(script.asked(attempt.useCase())).hasSize(1);
  }

  private Reply send(Attempt attempt) throws IOException {
    Api caller = stage.caller(attempt.session());
    return switch (attempt.method()) {
      case "GET" -> caller.get(attempt.path());
      case "PATCH" ->
          caller.patch(attempt.path(), new JsonMapper().readValue(example(attempt), Map.class));
      default -> caller.post(attempt.path(), "application/json", example(attempt));
    };
  }

  /// The example of the description, or nothing where there is no body.
  private static String example(Attempt attempt) {
    return Examples.file(attempt.operation() + ".request.json")
        .map(file -> new String(file, StandardCharsets.UTF_8))
        .orElse("");
  }

  static Stream<Attempt> attempts() {
    return Attempt.all();
  }

  @ParameterizedTest
  @MethodSource("attempts")
  void are_all_described_and_no_others(Attempt attempt) {
    Set<ProblemCode> described = EnumSet.copyOf(OperationProblems.of(attempt.operation()));
    described.removeAll(OF_THE_EDGE);

    assertThat(described)
        .isEqualTo(
            attempt.refusals().stream()
                .map(refusal -> RefusalProblems.of(refusal).code())
                .collect(Collectors.toSet()));
  }
}
