package org.onecert.domain.trail;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// What somebody has seen of the chain: a log, an earlier export.
///
/// @param sealedAt when that was sealed, if the witness says so
public record Witness(Head head, Optional<Instant> sealedAt) {

  /// A seal is a moment older than what can be seen of it, and clocks differ.
  private static final Duration MOMENT = Duration.ofMinutes(1);

  /// One who says nothing of time counts as one from before the export.
  public static Witness of(Head head) {
    return new Witness(head, Optional.empty());
  }

  /// Whether what was seen was there when an export was made.
  boolean precedes(Instant export) {
    return sealedAt.map(export.minus(MOMENT)::isAfter).orElse(true);
  }
}
