package org.onecert.rest.openapi;

import static org.onecert.rest.openapi.ProblemGroups.BODY;
import static org.onecert.rest.openapi.ProblemGroups.CALLER;
import static org.onecert.rest.openapi.ProblemGroups.EVERY;
import static org.onecert.rest.openapi.ProblemGroups.ONCE;
import static org.onecert.rest.openapi.ProblemGroups.ONE_KIND;
import static org.onecert.rest.openapi.ProblemGroups.PAGE;
import static org.onecert.rest.openapi.ProblemGroups.all;
import static org.onecert.rest.problem.ProblemCode.BEYOND_SCOPE;
import static org.onecert.rest.problem.ProblemCode.BODY_TOO_LARGE;
import static org.onecert.rest.problem.ProblemCode.BUSINESS_SYSTEM_NOT_REGISTERED;
import static org.onecert.rest.problem.ProblemCode.BUSINESS_SYSTEM_UNKNOWN;
import static org.onecert.rest.problem.ProblemCode.DEAD_LETTER_UNKNOWN;
import static org.onecert.rest.problem.ProblemCode.ENTERPRISE_UNKNOWN;
import static org.onecert.rest.problem.ProblemCode.HOOK_HOST_UNKNOWN;
import static org.onecert.rest.problem.ProblemCode.HOOK_INSIDE_OWN_NETWORK;
import static org.onecert.rest.problem.ProblemCode.HOOK_NOT_ENCRYPTED;
import static org.onecert.rest.problem.ProblemCode.ITEM_NOT_SERVED;
import static org.onecert.rest.problem.ProblemCode.MEDIA_TYPE_NOT_SUPPORTED;
import static org.onecert.rest.problem.ProblemCode.NOT_SUBSCRIBED;
import static org.onecert.rest.problem.ProblemCode.OPERATOR_UNKNOWN;
import static org.onecert.rest.problem.ProblemCode.REQUEST_INVALID;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.onecert.rest.problem.ProblemCode;

/// Which problems business systems can be answered with, and operators who register them.
final class PartnerProblems {

  private static final Set<ProblemCode> SYSTEM = EnumSet.of(BUSINESS_SYSTEM_UNKNOWN, BEYOND_SCOPE);
  private static final Set<ProblemCode> OPERATOR = EnumSet.of(OPERATOR_UNKNOWN);
  private static final Set<ProblemCode> REGISTERED =
      EnumSet.of(OPERATOR_UNKNOWN, BUSINESS_SYSTEM_NOT_REGISTERED);

  private static final Set<ProblemCode> SUBSCRIBED = EnumSet.of(NOT_SUBSCRIBED);

  static final Map<String, Set<ProblemCode>> BY_OPERATION =
      Map.of(
          "serverMetadata", all(EVERY),
          "issueSystemToken",
              all(
                  EVERY,
                  BODY,
                  CALLER,
                  ONE_KIND,
                  EnumSet.of(BUSINESS_SYSTEM_NOT_REGISTERED, ITEM_NOT_SERVED)),
          "introspect",
              all(
                  EVERY,
                  SYSTEM,
                  EnumSet.of(REQUEST_INVALID, BODY_TOO_LARGE, MEDIA_TYPE_NOT_SUPPORTED)),
          "checkPermissions", all(EVERY, BODY, SYSTEM, EnumSet.of(ITEM_NOT_SERVED)),
          "findCertificates", all(EVERY, PAGE, SYSTEM, EnumSet.of(ENTERPRISE_UNKNOWN)),
          "readBusinessSystems", all(EVERY, OPERATOR),
          "keepBusinessSystem", all(EVERY, BODY, OPERATOR),
          "renewClientSecret", all(EVERY, ONCE, REGISTERED),
          "endOlderSecret", all(EVERY, REGISTERED));

  /// Those of operators who have systems told of changes.
  static final Map<String, Set<ProblemCode>> OF_SUBSCRIPTIONS =
      Map.of(
          "readSubscription", all(EVERY, REGISTERED, SUBSCRIBED),
          "keepSubscription",
              all(
                  EVERY,
                  BODY,
                  REGISTERED,
                  EnumSet.of(HOOK_INSIDE_OWN_NETWORK, HOOK_NOT_ENCRYPTED, HOOK_HOST_UNKNOWN)),
          "endSubscription", all(EVERY, REGISTERED, SUBSCRIBED),
          "readDeadLetters", all(EVERY, REGISTERED, SUBSCRIBED),
          "redeliverEvents", all(EVERY, REGISTERED, SUBSCRIBED),
          "discardEvent", all(EVERY, REGISTERED, SUBSCRIBED, EnumSet.of(DEAD_LETTER_UNKNOWN)));

  private PartnerProblems() {}
}
