package org.onecert.token.crl;

import java.util.Collections;
import java.util.Set;

/// Whether a list is the one of a distribution point (RFC 5280, 6.3.3, b).
final class PointRules {

  private PointRules() {}

  /// @param authority whether the certificate in question is that of an authority
  static boolean match(Point point, CrlHeader list, boolean authority) {
    return point.issuers().contains(list.issuer())
        && list.scope().lists(authority)
        && (!point.others() || list.scope().indirect())
        && isOfPlace(point, list.scope());
  }

  /// A list for one place says which, and then it has to be this.
  private static boolean isOfPlace(Point point, CrlScope scope) {
    return scope.names().map(names -> !Collections.disjoint(names, place(point))).orElse(true);
  }

  private static Set<Object> place(Point point) {
    return point.names().orElse(point.issuers());
  }
}
