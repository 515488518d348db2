package org.onecert.rest.openapi;

import static org.onecert.rest.openapi.ProblemGroups.*;
import static org.onecert.rest.problem.ProblemCode.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.onecert.rest.problem.ProblemCode;

/// Which problems activating can answer with.
final class ActivationProblems {

  static final Map<String, Set<ProblemCode>> BY_OPERATION =
      Map.of(
          "showActivation", all(EVERY, CALLER, ONE_KIND, EnumSet.of(REGISTRY_UNAVAILABLE)),
          "sendMobileCode",
              all(
                  EVERY,
                  BODY,
                  CALLER,
                  ONCE,
                  SENDING,
                  EnumSet.of(MAIN_CERTIFICATE_NEEDED, CERTIFICATE_CHANGED)),
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
                  EnumSet.of(REGISTRY_UNAVAILABLE, SIGNING_SERVICE_UNAVAILABLE)),
          "showDeputyActivation", all(EVERY, CALLER, ONE_KIND, EnumSet.of(ENTERPRISE_HAS_NO_MAIN)),
          "activateDeputy",
              all(
                  EVERY,
                  BODY,
                  CALLER,
                  ONE_KIND,
                  ONCE,
                  CODE,
                  KNOWN,
                  EnumSet.of(ENTERPRISE_HAS_NO_MAIN)));

  private ActivationProblems() {}
}
