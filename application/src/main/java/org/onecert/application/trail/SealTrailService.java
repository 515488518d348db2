package org.onecert.application.trail;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.onecert.application.port.TrailChain;
import org.onecert.domain.trail.Chaining;
import org.onecert.domain.trail.Extension;
import org.onecert.domain.trail.Head;
import org.onecert.domain.trail.Seen;

/// Remembers what it has seen sealed, by itself or by others: a chain that falls behind it was cut,
/// and nothing is sealed on top of that. Remembers, too, since when entries wait to be sealed.
public final class SealTrailService implements SealTrail {

  private final TrailChain chain;
  private final Chaining chaining;
  private final InstantSource clock;
  private final AtomicReference<Seen> seen;

  public SealTrailService(TrailChain chain, Chaining chaining, InstantSource clock) {
    this.chain = chain;
    this.chaining = chaining;
    this.clock = clock;
    this.seen = new AtomicReference<>(Seen.nothing(clock.instant()));
  }

  @Override
  public Uni<Extension> seal() {
    return Uni.createFrom().deferred(() -> seal(seen.get().head(), clock.instant()));
  }

  private Uni<Extension> seal(Head known, Instant now) {
    return chain
        .extend(known.position(), state -> chaining.extend(known, state, now))
        .map(extension -> judge(extension, now));
  }

  private Extension judge(Extension extension, Instant now) {
    return seen.updateAndGet(before -> before.after(extension, now)).judge(extension, now);
  }
}
