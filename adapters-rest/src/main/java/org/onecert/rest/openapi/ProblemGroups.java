package org.onecert.rest.openapi;

import static org.onecert.rest.problem.ProblemCode.*;

import java.util.EnumSet;
import java.util.Set;
import org.onecert.rest.problem.ProblemCode;

/// Problems that several operations can answer with, by what the operations have in common.
final class ProblemGroups {

  /// Of whatever operation.
  static final Set<ProblemCode> EVERY =
      EnumSet.of(NOT_ACCEPTABLE, HEADERS_TOO_LARGE, INTERNAL_ERROR);

  static final Set<ProblemCode> BODY =
      EnumSet.of(REQUEST_INVALID, JSON_MALFORMED, BODY_TOO_LARGE, MEDIA_TYPE_NOT_SUPPORTED);
  static final Set<ProblemCode> CALLER = EnumSet.of(NOT_LOGGED_IN, SESSION_ENDED);
  static final Set<ProblemCode> ONE_KIND = EnumSet.of(SESSION_NOT_FOR_THIS);
  static final Set<ProblemCode> ONCE =
      EnumSet.of(REQUEST_INVALID, BODY_TOO_LARGE, IDEMPOTENCY_KEY_REUSED, REQUEST_STILL_RUNNING);
  static final Set<ProblemCode> CERTIFICATE =
      EnumSet.range(CERTIFICATE_MALFORMED, CERTIFICATE_CONTRADICTS_ITSELF);
  static final Set<ProblemCode> SEAL = EnumSet.range(SEAL_MISSING, SEAL_OF_ANOTHER_CERTIFICATE);
  static final Set<ProblemCode> CODE = EnumSet.of(CODE_GONE, CODE_BURNT, CODE_WRONG);
  static final Set<ProblemCode> SENDING =
      EnumSet.of(
          CODE_SENT_RECENTLY,
          TOO_MANY_MESSAGES,
          MESSAGE_NOT_SENT,
          MOBILE_REFUSED,
          MESSAGES_OF_THE_DAY_SPENT);
  static final Set<ProblemCode> ENDED =
      EnumSet.of(SIGNING_SESSION_UNKNOWN, SIGNING_LAPSED, SIGNING_CANCELLED, SIGNING_VOID);
  static final Set<ProblemCode> TURN = EnumSet.of(NOT_THIS_SIGNATORYS_TURN, SIGNING_COMPLETED);

  /// Of something done to one certificate.
  static final Set<ProblemCode> MANAGED = EnumSet.of(CERTIFICATE_UNKNOWN, MAIN_CERTIFICATE_NEEDED);

  static final Set<ProblemCode> PAGE = EnumSet.of(REQUEST_INVALID, CURSOR_INVALID, CURSOR_OUTDATED);

  /// Of a certificate that the records know already.
  static final Set<ProblemCode> KNOWN =
      EnumSet.of(
          CERTIFICATE_ACTIVE_ALREADY,
          CERTIFICATE_DEREGISTERED,
          CERTIFICATE_REPLACED,
          CERTIFICATE_CHANGED);

  /// Of a token that has to prove that it is here.
  static final Set<ProblemCode> TOKEN =
      all(CERTIFICATE, EnumSet.of(CHALLENGE_GONE, CHALLENGE_FOR_ANOTHER_PURPOSE, SIGNATURE_WRONG));

  private ProblemGroups() {}

  @SafeVarargs
  static Set<ProblemCode> all(Set<ProblemCode>... groups) {
    Set<ProblemCode> all = EnumSet.noneOf(ProblemCode.class);
    for (Set<ProblemCode> group : groups) {
      all.addAll(group);
    }
    return all;
  }
}
