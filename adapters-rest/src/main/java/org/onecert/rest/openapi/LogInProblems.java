package org.onecert.rest.openapi;

import static org.onecert.rest.openapi.ProblemGroups.*;
import static org.onecert.rest.problem.ProblemCode.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.onecert.rest.problem.ProblemCode;

/// Which problems logging in can answer with.
final class LogInProblems {

  static final Map<String, Set<ProblemCode>> BY_OPERATION =
      Map.of(
          "issueChallenge", all(EVERY, BODY, EnumSet.of(TOO_MANY_ATTEMPTS)),
          "logIn",
              all(
                  EVERY,
                  BODY,
                  TOKEN,
                  EnumSet.of(
                      CERTIFICATE_DEREGISTERED,
                      CERTIFICATE_REPLACED,
                      TOO_MANY_ATTEMPTS,
                      TOO_MANY_LOG_INS)),
          "currentSession", all(EVERY, CALLER),
          "logOut", all(EVERY, CALLER),
          "showCertificateUpdate", all(EVERY, CALLER, ONE_KIND),
          "updateCertificate",
              all(EVERY, CALLER, ONE_KIND, ONCE, KNOWN, EnumSet.of(CERTIFICATE_UNKNOWN)));

  private LogInProblems() {}
}
