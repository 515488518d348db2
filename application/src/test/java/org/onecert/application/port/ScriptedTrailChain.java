package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.onecert.domain.trail.ChainState;
import org.onecert.domain.trail.Extension;
import org.onecert.domain.trail.Extension.Elsewhere;
import org.onecert.domain.trail.Extension.Extended;
import org.onecert.domain.trail.Head;
import org.onecert.domain.trail.PlacedEntry;
import org.onecert.domain.trail.Seal;
import org.onecert.domain.trail.TrailLine;
import org.onecert.domain.trail.TrailLine.End;
import org.onecert.domain.trail.TrailLine.Excerpt;
import org.onecert.domain.trail.TrailLine.Start;

/// A chain that keeps its seals, and settles what a test tells it to.
public final class ScriptedTrailChain implements TrailChain {

  private final List<Extended> kept = new ArrayList<>();
  private List<PlacedEntry> settled = List.of();
  private boolean isClaimed;
  private boolean isWaiting;

  /// The entries that will be chained next.
  public void settle(List<PlacedEntry> entries) {
    settled = entries;
  }

  /// Another node is at it, or is not any more.
  public void claimed(boolean claimed) {
    isClaimed = claimed;
  }

  /// There are entries that are not settled, or are none any more.
  public void waiting(boolean waiting) {
    isWaiting = waiting;
  }

  /// Somebody cuts off everything that was sealed last.
  public void cut() {
    kept.removeLast();
  }

  @Override
  public Uni<Extension> extend(long known, Function<ChainState, Extension> work) {
    return Uni.createFrom().item(() -> isClaimed ? new Elsewhere() : extended(known, work));
  }

  private Extension extended(long known, Function<ChainState, Extension> work) {
    Extension extension = work.apply(new ChainState(last(), at(known), false, settled, isWaiting));
    if (extension instanceof Extended extended) {
      kept.add(extended);
      settled = List.of();
    }
    return extension;
  }

  private Optional<Seal> last() {
    return kept.isEmpty() ? Optional.empty() : Optional.of(kept.getLast().seal());
  }

  private Optional<Seal> at(long position) {
    return kept.stream()
        .filter(one -> one.statement().head().position() == position)
        .map(Extended::seal)
        .findFirst();
  }

  @Override
  public Uni<Excerpt> read(long after, int entries, Instant now) {
    TrailLine start = new Start(after, Head.NONE, now);
    return Uni.createFrom().item(new Excerpt(List.of(start, new End(after, false))));
  }
}
