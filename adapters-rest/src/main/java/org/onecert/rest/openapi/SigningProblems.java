package org.onecert.rest.openapi;

import static org.onecert.rest.openapi.ProblemGroups.*;
import static org.onecert.rest.problem.ProblemCode.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.onecert.rest.problem.ProblemCode;

/// Which problems signing can answer with.
final class SigningProblems {

  static final Map<String, Set<ProblemCode>> BY_OPERATION =
      Map.of(
          "findSigningSession", all(EVERY, CALLER, EnumSet.of(SIGNING_SESSION_UNKNOWN)),
          "readDocument", all(EVERY, CALLER, ENDED),
          "prepareSeal", all(EVERY, CALLER, ONCE, ENDED, TURN, CERTIFICATE, SEAL),
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
                  EnumSet.of(
                      SIGNATURE_WRONG,
                      SIGNATURE_NOT_PREPARED,
                      TIME_STAMP_UNAVAILABLE,
                      VALIDATION_DATA_UNAVAILABLE,
                      DEPUTY_DEREGISTERED,
                      DEPUTY_CHANGED,
                      DEPUTY_ITEMS_CHANGED,
                      MAIN_CERTIFICATE_CHANGED)),
          "sendRepresentativeCode",
              all(
                  EVERY,
                  CALLER,
                  ONCE,
                  ENDED,
                  TURN,
                  SENDING,
                  EnumSet.of(REPRESENTATIVE_HAS_NO_CERTIFICATE, SIGNING_SERVICE_UNAVAILABLE)),
          "signAsRepresentative",
              all(
                  EVERY,
                  BODY,
                  CALLER,
                  ONCE,
                  ENDED,
                  TURN,
                  CODE,
                  EnumSet.of(
                      REPRESENTATIVE_HAS_NO_CERTIFICATE,
                      ENTERPRISE_HAS_MAIN,
                      DEPUTY_DEREGISTERED,
                      DEPUTY_CHANGED,
                      MAIN_CERTIFICATE_CHANGED,
                      REPRESENTATIVE_CHANGED,
                      SIGNING_SERVICE_UNAVAILABLE,
                      TIME_STAMP_UNAVAILABLE,
                      VALIDATION_DATA_UNAVAILABLE)),
          "cancelSigning", all(EVERY, CALLER, ONCE, ENDED, EnumSet.of(SIGNING_COMPLETED)),
          "verifyForm", all(EVERY, EnumSet.of(BODY_TOO_LARGE, MEDIA_TYPE_NOT_SUPPORTED)),
          "readForm", all(EVERY, CALLER, ONE_KIND, EnumSet.of(FORM_UNKNOWN)));

  private SigningProblems() {}
}
