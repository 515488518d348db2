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
/// @param sealedUntil the moment of the last seal
/// @param more whether the chain goes on behind the export
public record TrailReport(
    List<Finding> findings,
    long entries,
    long first,
    long last,
    long earlier,
    Optional<Instant> sealedUntil,
    boolean more) {

  public TrailReport {
    findings = List.copyOf(findings);
  }

  public boolean isWhole() {
    return findings.isEmpty();
  }
}
