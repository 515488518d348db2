package org.onecert.token.crl;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The lists of differences that are at hand.
record Deltas(List<Crl> all) {

  /// What came after a complete list: the newest differences that can be applied to it and are
  /// current (RFC 5280, 5.2.4 and 6.3.3, c).
  Optional<Crl> to(Crl complete, Instant now) {
    return all.stream()
        .filter(delta -> delta.header().isCurrent(now))
        .filter(delta -> fits(delta.header(), complete.header()))
        .max(Comparator.comparing(delta -> number(delta.header())));
  }

  private static boolean fits(CrlHeader delta, CrlHeader complete) {
    return delta.issuer().equals(complete.issuer())
        && delta.scope().equals(complete.scope())
        && delta.key().equals(complete.key())
        && delta.base().filter(base -> base.compareTo(number(complete)) <= 0).isPresent()
        && number(delta).compareTo(number(complete)) >= 0;
  }

  private static BigInteger number(CrlHeader list) {
    return list.number().orElse(BigInteger.ONE.negate());
  }
}
