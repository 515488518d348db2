package org.onecert.application.limit;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;
import org.onecert.domain.limit.Pace;
import org.onecert.domain.limit.Turn;

/// Lets everybody through at his pace, as far as this node remembers him. Whoever is forgotten
/// begins anew.
///
/// @param <K> how they are told apart
public final class Turnstile<K> {

  private final ConcurrentMap<K, Turn> last;
  private final InstantSource clock;

  /// @param memory of the last turn of each; it may forget whom it likes
  public Turnstile(ConcurrentMap<K, Turn> memory, InstantSource clock) {
    this.last = memory;
    this.clock = clock;
  }

  /// Whether it is somebody's turn; then it is counted.
  public Turn take(K who, Pace pace) {
    return next(who, turn -> pace.take(turn, clock.instant()));
  }

  /// Counts something that is done already.
  public void count(K who, Pace pace) {
    next(who, turn -> pace.spend(turn, clock.instant()));
  }

  /// How long somebody would have to wait; zero if not at all. Counts nothing.
  public Duration remaining(K who, Pace pace) {
    Turn turn = Optional.ofNullable(last.get(who)).orElse(Turn.NONE);
    return pace.remaining(turn, clock.instant());
  }

  private Turn next(K who, UnaryOperator<Turn> step) {
    return last.merge(who, step.apply(Turn.NONE), (turn, _) -> step.apply(turn));
  }
}
