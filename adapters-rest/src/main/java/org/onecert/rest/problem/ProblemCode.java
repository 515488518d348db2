package org.onecert.rest.problem;

import java.util.Locale;

/// The catalogue of problems: each with the status of its answer. Title and way out, in Chinese and
/// English, are in `problems_zh.properties` and `problems_en.properties`; `docs/problems.md` is
/// printed from both.
public enum ProblemCode {
  // Not understood.
  REQUEST_INVALID(400),
  JSON_MALFORMED(400),
  REQUEST_MALFORMED(400),
  NOT_FOUND(404),
  METHOD_NOT_ALLOWED(405),
  NOT_ACCEPTABLE(406),
  BODY_TOO_LARGE(413),
  URI_TOO_LONG(414),
  MEDIA_TYPE_NOT_SUPPORTED(415),
  EXPECTATION_FAILED(417),
  HEADERS_TOO_LARGE(431),

  // Who calls.
  NOT_LOGGED_IN(401),
  SESSION_ENDED(401),
  SESSION_NOT_FOR_THIS(403),
  OPERATOR_UNKNOWN(401),

  // Repeated requests.
  IDEMPOTENCY_KEY_REUSED(422),
  REQUEST_STILL_RUNNING(409),

  // Logging in.
  CHALLENGE_GONE(409),
  CHALLENGE_FOR_ANOTHER_PURPOSE(409),
  CERTIFICATE_MALFORMED(422),
  CERTIFICATE_UNTRUSTED(403),
  CERTIFICATE_EXPIRED(403),
  CERTIFICATE_NOT_YET_VALID(403),
  CERTIFICATE_REVOKED(403),
  CERTIFICATE_NOT_FOR_SIGNING(403),
  CERTIFICATE_ALGORITHM_REFUSED(403),
  CERTIFICATE_NAMES_NO_ENTERPRISE(403),
  CERTIFICATE_CONTRADICTS_ITSELF(403),
  SIGNATURE_WRONG(422),
  CERTIFICATE_DEREGISTERED(403),
  CERTIFICATE_CHANGED(409),

  // Activating.
  ENTERPRISE_HAS_MAIN(409),
  REGISTRY_DATA_NOT_EDITABLE(422),
  REPRESENTATIVE_HAS_NO_CERTIFICATE(409),
  ENTERPRISE_DATA_MISSING(422),
  SEAL_MISSING(422),
  SEAL_MALFORMED(422),
  SEAL_ALTERED(422),
  SEAL_MAKER_UNTRUSTED(422),
  SEAL_NOT_VALID_NOW(422),
  SEAL_OF_ANOTHER_CERTIFICATE(422),

  // Codes by text message.
  MESSAGE_NOT_SENT(503),
  CODE_GONE(409),
  CODE_BURNT(409),
  CODE_SENT_RECENTLY(429),
  CODE_WRONG(422),

  // Signing.
  SIGNING_SESSION_UNKNOWN(404),
  NOT_THIS_SIGNATORYS_TURN(409),
  SIGNING_COMPLETED(409),
  SIGNING_LAPSED(409),
  SIGNING_CANCELLED(409),
  SIGNING_VOID(409),
  SIGNATURE_NOT_PREPARED(409),
  FORM_UNKNOWN(404),

  // Operators.
  ALREADY_ENROLLED(409),

  // Machinery.
  REGISTRY_UNAVAILABLE(503),
  SERVICE_UNAVAILABLE(503),
  INTERNAL_ERROR(500);

  private final int status;

  ProblemCode(int status) {
    this.status = status;
  }

  public int status() {
    return status;
  }

  /// The stable name on which clients rely, in kebab case.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
