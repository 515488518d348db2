package org.onecert.domain.limit;

import java.time.Duration;
import java.time.Instant;

/// What became of the last one who wanted something that is limited ([Pace]).
///
/// @param madeUp when all that was taken will have been made up for
/// @param remaining how long he has to wait; zero if it was his turn
public record Turn(Instant madeUp, Duration remaining) {

  /// Before the first.
  public static final Turn NONE = new Turn(Instant.EPOCH, Duration.ZERO);

  public boolean granted() {
    return remaining.isZero();
  }
}
