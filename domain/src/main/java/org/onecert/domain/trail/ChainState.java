package org.onecert.domain.trail;

import java.util.List;
import java.util.Optional;

/// The chain as its keeper finds it, before it goes on.
///
/// @param last the seal of the highest position; empty if nothing was sealed yet
/// @param sealBefore the seal at the position that was asked about
/// @param linksBehind whether there are links that no seal covers
/// @param settled the next entries in their order: nothing can come between them any more
/// @param waiting whether there are entries that are not settled yet; not told while others are
public record ChainState(
    Optional<Seal> last,
    Optional<Seal> sealBefore,
    boolean linksBehind,
    List<PlacedEntry> settled,
    boolean waiting) {

  public ChainState {
    settled = List.copyOf(settled);
  }
}
