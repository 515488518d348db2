package org.onecert.token.revocation;

import java.time.Duration;
import java.time.Instant;
import org.onecert.token.crl.Crl;

/// A list as it was fetched.
///
/// @param refreshEvery how long it is used before it is looked whether there is a newer one
record FetchedList(Crl list, Instant at, Duration refreshEvery) implements Perishable {

  private static final int PARTS = 5;

  @Override
  public Instant made() {
    return list.from();
  }

  @Override
  public Instant end() {
    return list.until();
  }

  /// When four fifths of what is left of it are over, or earlier if the operator wants.
  @Override
  public Instant staleFrom() {
    Duration early = Duration.between(at, list.until()).dividedBy(PARTS);
    Instant ahead = list.until().minus(early);
    Instant wanted = at.plus(refreshEvery);
    return wanted.isBefore(ahead) ? wanted : ahead;
  }
}
