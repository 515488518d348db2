package org.onecert.domain.trail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What the check of an export came to.
///
/// @param entries how many there are
/// @param first the position of the first one
/// @param last the position of the last one
/// @param earlier how many of them nobody can vouch for: they are from before entries were
///   authenticated
/// @param late those that were sealed long after they were written: nothing is wrong with them, but
///   what was deleted meanwhile would not be found
/// @param sealedUntil the moment of the last seal
/// @param more whether the chain goes on behind the export
public record TrailReport(
    List<Finding> findings,
    long entries,
    long first,
    long last,
    long earlier,
    List<LateSeal> late,
    Optional<Instant> sealedUntil,
    boolean more) {

  public TrailReport {
    findings = List.copyOf(findings);
    late = List.copyOf(late);
  }

  public boolean isWhole() {
    return findings.isEmpty();
  }
}
