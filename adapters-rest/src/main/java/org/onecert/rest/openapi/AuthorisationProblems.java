package org.onecert.rest.openapi;

import static org.onecert.rest.openapi.ProblemGroups.BODY;
import static org.onecert.rest.openapi.ProblemGroups.CALLER;
import static org.onecert.rest.openapi.ProblemGroups.EVERY;
import static org.onecert.rest.openapi.ProblemGroups.MANAGED;
import static org.onecert.rest.openapi.ProblemGroups.ONCE;
import static org.onecert.rest.openapi.ProblemGroups.ONE_KIND;
import static org.onecert.rest.openapi.ProblemGroups.SEAL;
import static org.onecert.rest.openapi.ProblemGroups.all;
import static org.onecert.rest.problem.ProblemCode.AUTHORISATION_CHANGES_NOTHING;
import static org.onecert.rest.problem.ProblemCode.LAST_DAY_PAST;
import static org.onecert.rest.problem.ProblemCode.MAIN_NEEDS_NO_AUTHORISATION;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.onecert.rest.problem.ProblemCode;

/// Which problems authorising deputies can answer with.
final class AuthorisationProblems {

  /// Of what was picked for a deputy.
  private static final Set<ProblemCode> PICKED =
      all(MANAGED, EnumSet.range(MAIN_NEEDS_NO_AUTHORISATION, LAST_DAY_PAST));

  static final Map<String, Set<ProblemCode>> BY_OPERATION =
      Map.of(
          "previewAuthorisation", all(EVERY, BODY, CALLER, ONE_KIND, PICKED),
          "openAuthorisation",
              all(
                  EVERY,
                  BODY,
                  CALLER,
                  ONE_KIND,
                  ONCE,
                  PICKED,
                  SEAL,
                  EnumSet.of(AUTHORISATION_CHANGES_NOTHING)));

  private AuthorisationProblems() {}
}
