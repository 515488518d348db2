package org.onecert.token.crl;

import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;

/// What a list is about (RFC 5280, 5.2.5: IssuingDistributionPoint).
///
/// @param names of the one distribution point that it is for; empty if it is for all
/// @param only which certificates it lists
/// @param indirect whether it lists certificates of other issuers too
/// @param reasons that it covers
record CrlScope(Optional<Set<Object>> names, Only only, boolean indirect, Reasons reasons) {

  /// Of a list that says nothing of it.
  static final CrlScope EVERYTHING = new CrlScope(Optional.empty(), Only.ALL, false, Reasons.ALL);

  /// Which certificates a list has.
  enum Only {
    ALL,
    USERS,
    AUTHORITIES,
    ATTRIBUTES
  }

  /// @param issuer of the list
  static CrlScope of(IssuingDistributionPoint point, X500Name issuer) {
    return new CrlScope(
        Optional.ofNullable(point.getDistributionPoint()).map(name -> PointName.all(name, issuer)),
        only(point),
        point.isIndirectCRL(),
        Reasons.of(point.getOnlySomeReasons()));
  }

  private static Only only(IssuingDistributionPoint point) {
    if (point.onlyContainsAttributeCerts()) {
      return Only.ATTRIBUTES;
    }
    CrlMalformed.unless(
        !(point.onlyContainsUserCerts() && point.onlyContainsCACerts()),
        "it contradicts itself about which certificates it lists");
    if (point.onlyContainsUserCerts()) {
      return Only.USERS;
    }
    return point.onlyContainsCACerts() ? Only.AUTHORITIES : Only.ALL;
  }

  /// Whether a certificate of this kind can be listed.
  boolean lists(boolean authority) {
    return switch (only) {
      case ALL -> true;
      case USERS -> !authority;
      case AUTHORITIES -> authority;
      case ATTRIBUTES -> false;
    };
  }
}
