package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.function.Function;
import org.onecert.domain.trail.ChainState;
import org.onecert.domain.trail.Extension;
import org.onecert.domain.trail.TrailLine.Excerpt;

/// The chain that the entries of the trail are put into, append-only (P-2).
public interface TrailChain {

  /// Goes on with the chain by as many entries as are taken at once: one node at a time, in one
  /// transaction. Whoever appends to the trail does not wait for it.
  ///
  /// @param known the position at which somebody wants to see the seal, 0 for none
  /// @param work decides how the chain goes on; its extension is kept
  /// @return what came of it; [Extension.Elsewhere] if another node is at it
  Uni<Extension> extend(long known, Function<ChainState, Extension> work);

  /// A part of the chain.
  ///
  /// @param after the position that it begins behind
  /// @param entries how many there shall be at least, if the chain is so long: the part goes on to
  ///   the next seal
  /// @param now when it is made
  Uni<Excerpt> read(long after, int entries, Instant now);
}
