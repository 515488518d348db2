package org.onecert.rest.openapi;

import static org.onecert.rest.openapi.ProblemGroups.*;
import static org.onecert.rest.problem.ProblemCode.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.onecert.rest.problem.ProblemCode;

/// Which problems upgrading a deputy can answer with.
final class UpgradeProblems {

  /// Of a certificate that shall become main.
  private static final Set<ProblemCode> CANDIDATE =
      all(MANAGED, EnumSet.of(DEPUTY_DEREGISTERED, MAIN_CERTIFICATE_ALREADY));

  /// Of an upgrade that ended.
  private static final Set<ProblemCode> ENDED =
      EnumSet.of(UPGRADE_UNKNOWN, UPGRADE_LAPSED, UPGRADE_CANCELLED, UPGRADE_VOID);

  static final Map<String, Set<ProblemCode>> BY_OPERATION =
      Map.of(
          "previewUpgrade", all(EVERY, CALLER, ONE_KIND, CANDIDATE),
          "openUpgradeForm",
              all(
                  EVERY,
                  BODY,
                  CALLER,
                  ONE_KIND,
                  ONCE,
                  CANDIDATE,
                  SEAL,
                  EnumSet.of(
                      DEPUTY_CERTIFICATE_NEEDED,
                      MAIN_CERTIFICATE_CHANGED,
                      REPRESENTATIVE_HAS_NO_CERTIFICATE,
                      SIGNING_SERVICE_UNAVAILABLE)),
          "openUpgrade", all(EVERY, CALLER, ONE_KIND, ONCE, CANDIDATE),
          "findUpgrade", all(EVERY, CALLER, ONE_KIND, EnumSet.of(UPGRADE_UNKNOWN)),
          "completeUpgrade",
              all(
                  EVERY,
                  BODY,
                  CALLER,
                  ONE_KIND,
                  ONCE,
                  ENDED,
                  TOKEN,
                  EnumSet.of(
                      MAIN_CERTIFICATE_NEEDED,
                      DEPUTY_DEREGISTERED,
                      CERTIFICATE_CHANGED,
                      CERTIFICATE_REPLACED,
                      TOKEN_OF_ANOTHER_ENTERPRISE,
                      TOKEN_OF_ANOTHER_CERTIFICATE)),
          "cancelUpgrade",
              all(
                  EVERY,
                  CALLER,
                  ONE_KIND,
                  ONCE,
                  ENDED,
                  EnumSet.of(MAIN_CERTIFICATE_NEEDED, UPGRADE_COMPLETED)));

  private UpgradeProblems() {}
}
