package org.onecert.rest.openapi;

import static org.onecert.rest.openapi.ProblemGroups.*;
import static org.onecert.rest.problem.ProblemCode.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onecert.rest.problem.ProblemCode;

/// Which problems each operation can answer with, by operation id.
public final class OperationProblems {

  private static final Map<String, Set<ProblemCode>> OTHERS =
      Map.of(
          "listBusinessItems", all(EVERY),
          "enrolRepresentative",
              all(
                  EVERY,
                  BODY,
                  ONCE,
                  EnumSet.of(OPERATOR_UNKNOWN, ALREADY_ENROLLED, HOSTED_ELSEWHERE)),
          "importRegistry", all(EVERY, BODY, EnumSet.of(OPERATOR_UNKNOWN)),
          "readCatalogue", all(EVERY, EnumSet.of(OPERATOR_UNKNOWN)),
          "keepBusinessItem", all(EVERY, BODY, EnumSet.of(OPERATOR_UNKNOWN)),
          "findMessage", all(EVERY, CALLER, EnumSet.of(MESSAGE_UNKNOWN)),
          "reportMessage", all(EVERY, EnumSet.of(MESSAGE_UNKNOWN)),
          "exportTrail", all(EVERY, EnumSet.of(REQUEST_INVALID, OPERATOR_UNKNOWN)),
          "publishedTrailKeys", all(EVERY),
          "publishedKeys", all(EVERY));

  private static final Map<String, Set<ProblemCode>> BY_OPERATION =
      Stream.of(
              LogInProblems.BY_OPERATION,
              ActivationProblems.BY_OPERATION,
              ManagementProblems.BY_OPERATION,
              AuthorisationProblems.BY_OPERATION,
              SigningProblems.BY_OPERATION,
              UpgradeProblems.BY_OPERATION,
              PartnerProblems.BY_OPERATION,
              PartnerProblems.OF_SUBSCRIPTIONS,
              OTHERS)
          .flatMap(table -> table.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private OperationProblems() {}

  /// The problems of an operation by status, in the order of statuses and of the catalogue.
  public static Map<Integer, List<ProblemCode>> byStatus(String operationId) {
    Map<Integer, List<ProblemCode>> byStatus = new TreeMap<>();
    for (ProblemCode code : of(operationId)) {
      byStatus.merge(code.status(), List.of(code), OperationProblems::joined);
    }
    return byStatus;
  }

  /// Whether an operation takes an idempotency key.
  public static boolean isDoneOnce(String operationId) {
    return of(operationId).contains(IDEMPOTENCY_KEY_REUSED);
  }

  /// Whether an operation answers with a page of a list.
  public static boolean isPaged(String operationId) {
    return of(operationId).contains(CURSOR_INVALID);
  }

  /// Empty for an operation that nobody entered here.
  public static Set<ProblemCode> of(String operationId) {
    return BY_OPERATION.getOrDefault(operationId, Set.of());
  }

  private static List<ProblemCode> joined(List<ProblemCode> some, List<ProblemCode> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
