package org.onecert.application.trail;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.onecert.application.port.TrailChain;
import org.onecert.domain.trail.Chaining;
import org.onecert.domain.trail.Extension;
import org.onecert.domain.trail.Extension.Elsewhere;
import org.onecert.domain.trail.Extension.Extended;
import org.onecert.domain.trail.Extension.Halted;
import org.onecert.domain.trail.Extension.HeldUp;
import org.onecert.domain.trail.Extension.Unchanged;
import org.onecert.domain.trail.Head;

/// Remembers what it has seen sealed, by itself or by others: a chain that falls behind it was cut,
/// and nothing is sealed on top of that.
public final class SealTrailService implements SealTrail {

  private final TrailChain chain;
  private final Chaining chaining;
  private final InstantSource clock;
  private final AtomicReference<Head> known = new AtomicReference<>(Head.NONE);

  public SealTrailService(TrailChain chain, Chaining chaining, InstantSource clock) {
    this.chain = chain;
    this.chaining = chaining;
    this.clock = clock;
  }

  @Override
  public Uni<Extension> seal() {
    return Uni.createFrom().deferred(() -> seal(known.get()));
  }

  private Uni<Extension> seal(Head seen) {
    return chain
        .extend(seen.position(), state -> chaining.extend(seen, state, clock.instant()))
        .invoke(this::remember);
  }

  private void remember(Extension extension) {
    switch (extension) {
      case Extended(_, _, var statement) -> known.set(statement.head());
      case Unchanged(var head) -> known.set(head);
      case HeldUp(var head, _) -> known.set(head);
      case Elsewhere _, Halted _ -> {}
    }
  }
}
