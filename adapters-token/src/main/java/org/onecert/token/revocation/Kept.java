package org.onecert.token.revocation;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onecert.token.Pace;

/// Something of an authority's, kept as long as it is good. However many want it while it is not at
/// hand, it is fetched once; and if that failed, not again at once.
///
/// Whoever waits here goes on in the context of whoever fetched ([OffEventLoop#comingBack]).
final class Kept<T extends Perishable> {

  private static final Duration PAUSE = Duration.ofSeconds(5);

  private final Supplier<Uni<T>> source;
  private final InstantSource clock;
  private final AtomicReference<@Nullable Uni<T>> underWay = new AtomicReference<>();
  private volatile Optional<T> value = Optional.empty();
  private volatile Optional<Failed> failed = Optional.empty();
  private volatile boolean used;
  private volatile boolean wanted;

  Kept(Supplier<Uni<T>> source, InstantSource clock) {
    this.source = source;
    this.clock = clock;
  }

  /// It, or why it cannot be had.
  Uni<T> get() {
    return atHand()
        .map(kept -> Uni.createFrom().item(kept))
        .or(() -> failure().map(why -> Uni.createFrom().failure(why)))
        .orElseGet(this::fetch);
  }

  /// It, if it is here and good.
  Optional<T> atHand() {
    used = true;
    return good();
  }

  /// As long as a good one is here, nobody waits for the next.
  Pace pace() {
    return () -> good().isPresent();
  }

  private Optional<T> good() {
    Instant now = clock.instant();
    return value.filter(kept -> now.isBefore(kept.end()));
  }

  /// Why it cannot be had, if that was found out a moment ago.
  Optional<Throwable> failure() {
    Instant now = clock.instant();
    return failed.filter(one -> now.isBefore(one.until())).map(Failed::failure);
  }

  /// When what is kept ends.
  Optional<Instant> end() {
    return value.map(Perishable::end);
  }

  /// Somebody will ask for it, whether or not it could ever be had.
  void want() {
    used = true;
    wanted = true;
  }

  /// Whether it is time to fetch it, before anybody misses it. What nobody asked for since it was
  /// fetched may end.
  boolean isDue() {
    Instant now = clock.instant();
    return used
        && value.map(kept -> !now.isBefore(kept.staleFrom())).orElse(wanted)
        && failure().isEmpty();
  }

  /// Fetches it, or waits for whoever does.
  Uni<T> fetch() {
    Uni<T> mine =
        Uni.createFrom()
            .deferred(source::get)
            .invoke(this::keep)
            .onFailure()
            .invoke(this::note)
            .memoize()
            .indefinitely();
    Uni<T> before = underWay.compareAndExchange(null, mine);
    return before == null ? mine : before;
  }

  /// Nobody can put something older in the place of what is good.
  private void keep(T fetched) {
    used = false;
    value = value.filter(kept -> outdoes(kept, fetched)).or(() -> Optional.of(fetched));
    failed = Optional.empty();
    underWay.set(null);
  }

  private boolean outdoes(T kept, T fetched) {
    return kept.made().isAfter(fetched.made()) && clock.instant().isBefore(kept.end());
  }

  private void note(Throwable failure) {
    failed = Optional.of(new Failed(failure, clock.instant().plus(PAUSE)));
    underWay.set(null);
  }

  private record Failed(Throwable failure, Instant until) {}
}
