package org.onecert.rest.openapi;

import static org.onecert.rest.openapi.ProblemGroups.*;
import static org.onecert.rest.problem.ProblemCode.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onecert.rest.problem.ProblemCode;

/// Which problems each operation can answer with, by operation id.
public final class OperationProblems {

  private static final Map<String, Set<ProblemCode>> BY_OPERATION =
      Map.ofEntries(
          Map.entry("issueChallenge", all(EVERY, BODY)),
          Map.entry(
              "logIn",
              all(
                  EVERY,
                  BODY,
                  CERTIFICATE,
                  EnumSet.range(CHALLENGE_GONE, CHALLENGE_FOR_ANOTHER_PURPOSE),
                  EnumSet.range(SIGNATURE_WRONG, CERTIFICATE_REPLACED))),
          Map.entry("currentSession", all(EVERY, CALLER)),
          Map.entry("logOut", all(EVERY, CALLER)),
          Map.entry(
              "showActivation", all(EVERY, CALLER, ONE_KIND, EnumSet.of(REGISTRY_UNAVAILABLE))),
          Map.entry("showCertificateUpdate", all(EVERY, CALLER, ONE_KIND)),
          Map.entry(
              "updateCertificate",
              all(EVERY, CALLER, ONE_KIND, ONCE, KNOWN, EnumSet.of(CERTIFICATE_UNKNOWN))),
          Map.entry(
              "sendMobileCode",
              all(
                  EVERY,
                  BODY,
                  CALLER,
                  ONCE,
                  SENDING,
                  EnumSet.of(MAIN_CERTIFICATE_NEEDED, CERTIFICATE_CHANGED))),
          Map.entry(
              "showDeputyActivation",
              all(EVERY, CALLER, ONE_KIND, EnumSet.of(ENTERPRISE_HAS_NO_MAIN))),
          Map.entry(
              "activateDeputy",
              all(
                  EVERY,
                  BODY,
                  CALLER,
                  ONE_KIND,
                  ONCE,
                  CODE,
                  KNOWN,
                  EnumSet.of(ENTERPRISE_HAS_NO_MAIN))),
          Map.entry("listCertificates", all(EVERY, CALLER, ONE_KIND, PAGE)),
          Map.entry(
              "addDeputy",
              all(
                  EVERY,
                  BODY,
                  CALLER,
                  ONE_KIND,
                  ONCE,
                  TOKEN,
                  CODE,
                  KNOWN,
                  EnumSet.of(
                      MAIN_CERTIFICATE_NEEDED,
                      TOKEN_OF_ANOTHER_ENTERPRISE,
                      ENTERPRISE_HAS_NO_MAIN))),
          Map.entry(
              "deregisterDeputy",
              all(
                  EVERY,
                  CALLER,
                  ONE_KIND,
                  ONCE,
                  EnumSet.range(CERTIFICATE_UNKNOWN, CERTIFICATE_DEREGISTERED_ALREADY))),
          Map.entry(
              "enableDeputy",
              all(
                  EVERY,
                  BODY,
                  CALLER,
                  ONE_KIND,
                  ONCE,
                  TOKEN,
                  EnumSet.of(CERTIFICATE_UNKNOWN, MAIN_CERTIFICATE_NEEDED, CERTIFICATE_REPLACED),
                  EnumSet.range(CERTIFICATE_NOT_DEREGISTERED, TOKEN_OF_ANOTHER_CERTIFICATE))),
          Map.entry(
              "editCertificate",
              all(
                  EVERY,
                  BODY,
                  CALLER,
                  ONE_KIND,
                  ONCE,
                  CODE,
                  EnumSet.of(CERTIFICATE_UNKNOWN, MAIN_CERTIFICATE_NEEDED, MOBILE_NOT_PROVEN))),
          Map.entry(
              "readOperations",
              all(
                  EVERY,
                  CALLER,
                  ONE_KIND,
                  PAGE,
                  EnumSet.of(CERTIFICATE_UNKNOWN, MAIN_CERTIFICATE_NEEDED))),
          Map.entry(
              "openMainActivation",
              all(
                  EVERY,
                  BODY,
                  CALLER,
                  ONE_KIND,
                  ONCE,
                  SEAL,
                  CODE,
                  EnumSet.range(ENTERPRISE_HAS_MAIN, ENTERPRISE_DATA_MISSING),
                  EnumSet.of(REGISTRY_UNAVAILABLE))),
          Map.entry("findSigningSession", all(EVERY, CALLER, EnumSet.of(SIGNING_SESSION_UNKNOWN))),
          Map.entry("readDocument", all(EVERY, CALLER, ENDED)),
          Map.entry("prepareSeal", all(EVERY, CALLER, ONCE, ENDED, TURN, CERTIFICATE, SEAL)),
          Map.entry(
              "seal",
              all(
                  EVERY,
                  BODY,
                  CALLER,
                  ONCE,
                  ENDED,
                  TURN,
                  CERTIFICATE,
                  SEAL,
                  EnumSet.of(SIGNATURE_WRONG, SIGNATURE_NOT_PREPARED))),
          Map.entry(
              "sendRepresentativeCode",
              all(
                  EVERY,
                  CALLER,
                  ONCE,
                  ENDED,
                  TURN,
                  SENDING,
                  EnumSet.of(REPRESENTATIVE_HAS_NO_CERTIFICATE))),
          Map.entry(
              "signAsRepresentative",
              all(
                  EVERY,
                  BODY,
                  CALLER,
                  ONCE,
                  ENDED,
                  TURN,
                  CODE,
                  EnumSet.of(REPRESENTATIVE_HAS_NO_CERTIFICATE, ENTERPRISE_HAS_MAIN))),
          Map.entry(
              "cancelSigning", all(EVERY, CALLER, ONCE, ENDED, EnumSet.of(SIGNING_COMPLETED))),
          Map.entry("readForm", all(EVERY, CALLER, ONE_KIND, EnumSet.of(FORM_UNKNOWN))),
          Map.entry("listBusinessItems", all(EVERY)),
          Map.entry(
              "enrolRepresentative",
              all(EVERY, BODY, ONCE, EnumSet.of(OPERATOR_UNKNOWN, ALREADY_ENROLLED))),
          Map.entry("importRegistry", all(EVERY, BODY, EnumSet.of(OPERATOR_UNKNOWN))),
          Map.entry("exportTrail", all(EVERY, EnumSet.of(REQUEST_INVALID, OPERATOR_UNKNOWN))),
          Map.entry("publishedTrailKeys", all(EVERY)),
          Map.entry("publishedKeys", all(EVERY)));

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

  /// Empty for an operation that nobody entered here.
  public static Set<ProblemCode> of(String operationId) {
    return BY_OPERATION.getOrDefault(operationId, Set.of());
  }

  private static List<ProblemCode> joined(List<ProblemCode> some, List<ProblemCode> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }
}
