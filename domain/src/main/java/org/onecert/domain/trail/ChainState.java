package org.onecert.domain.trail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The chain as its keeper finds it, before it goes on.
///
/// @param last the seal of the highest position; empty if nothing was sealed yet
/// @param sealBefore the seal at the position that was asked about
/// @param linksBehind whether there are links that no seal covers
/// @param settled the next entries in their order: nothing can come between them any more
/// @param waitingSince when the first entry was written that is not settled yet; empty if there is
///   none, or while others are settled
public record ChainState(
    Optional<Seal> last,
    Optional<Seal> sealBefore,
    boolean linksBehind,
    List<PlacedEntry> settled,
    Optional<Instant> waitingSince) {

  public ChainState {
    settled = List.copyOf(settled);
  }
}
