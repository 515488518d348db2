package org.onecert.rest.openapi;

import static org.onecert.rest.openapi.ProblemGroups.*;
import static org.onecert.rest.problem.ProblemCode.*;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.onecert.rest.problem.ProblemCode;

/// Which problems managing certificates can answer with.
final class ManagementProblems {

  static final Map<String, Set<ProblemCode>> BY_OPERATION =
      Map.of(
          "listCertificates", all(EVERY, CALLER, ONE_KIND, PAGE),
          "showItems", all(EVERY, CALLER, ONE_KIND, EnumSet.of(CERTIFICATE_UNKNOWN)),
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
                      ENTERPRISE_HAS_NO_MAIN)),
          "deregisterDeputy",
              all(
                  EVERY,
                  CALLER,
                  ONE_KIND,
                  ONCE,
                  MANAGED,
                  EnumSet.of(MAIN_NOT_DEREGISTRABLE, CERTIFICATE_DEREGISTERED_ALREADY)),
          "enableDeputy",
              all(
                  EVERY,
                  BODY,
                  CALLER,
                  ONE_KIND,
                  ONCE,
                  TOKEN,
                  MANAGED,
                  EnumSet.of(
                      CERTIFICATE_REPLACED,
                      CERTIFICATE_NOT_DEREGISTERED,
                      TOKEN_OF_ANOTHER_ENTERPRISE,
                      TOKEN_OF_ANOTHER_CERTIFICATE)),
          "editCertificate",
              all(
                  EVERY,
                  BODY,
                  CALLER,
                  ONE_KIND,
                  ONCE,
                  CODE,
                  MANAGED,
                  EnumSet.of(MOBILE_NOT_PROVEN)),
          "readOperations", all(EVERY, CALLER, ONE_KIND, PAGE, MANAGED));

  private ManagementProblems() {}
}
