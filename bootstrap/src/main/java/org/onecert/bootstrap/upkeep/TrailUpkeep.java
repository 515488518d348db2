package org.onecert.bootstrap.upkeep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.onecert.application.trail.SealTrail;
import org.onecert.domain.trail.Extension;
import org.onecert.domain.trail.Extension.Elsewhere;
import org.onecert.domain.trail.Extension.Extended;
import org.onecert.domain.trail.Extension.Halted;
import org.onecert.domain.trail.Extension.HeldUp;
import org.onecert.domain.trail.Extension.Unchanged;
import org.onecert.domain.trail.Extension.Waiting;
import org.onecert.persistence.upkeep.TrailRetention;

/// Seals the trail and forgets what was kept long enough (P-2). On every node; one works at a time.
///
/// Each seal is logged: whoever collects the log is a witness of how long the chain was.
@Singleton
class TrailUpkeep {

  private static final Logger LOG = Logger.getLogger(TrailUpkeep.class);

  private final SealTrail sealing;
  private final TrailRetention retention;
  private final InstantSource clock;
  private final Rounds rounds;

  TrailUpkeep(SealTrail sealing, TrailRetention retention, InstantSource clock, Rounds rounds) {
    this.sealing = sealing;
    this.retention = retention;
    this.clock = clock;
    this.rounds = rounds;
  }

  @Scheduled(
      every = "${onecert.trail.seal-every:PT10S}",
      delayed = "2s",
      concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> seal() {
    return rounds.round("sealTrail", () -> repeat(this::sealMore, Extended.class::isInstance));
  }

  @Scheduled(every = "24h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> forget() {
    return rounds.round("forgetTrail", () -> repeat(this::forgetMore, forgotten -> forgotten > 0));
  }

  private Uni<Extension> sealMore() {
    return sealing.seal().invoke(TrailUpkeep::log);
  }

  private Uni<Long> forgetMore() {
    return retention.run(clock.instant());
  }

  private <T> Uni<Void> repeat(Supplier<Uni<? extends T>> step, Predicate<T> more) {
    return Multi.createBy()
        .repeating()
        .uni(step)
        .whilst(last -> more.test(last) && rounds.goOn())
        .collect()
        .last()
        .replaceWithVoid();
  }

  private static void log(Extension extension) {
    switch (extension) {
      case Extended(_, _, var statement) ->
          LOG.infof(
              "The trail is sealed to position %d, hash %s, at %s",
              statement.head().position(), statement.head().hash(), statement.sealedAt());
      case Halted halted ->
          LOG.errorf(
              "The trail is not sealed: %s; seen sealed to position %d, hash %s",
              halted.trouble(), halted.known().position(), halted.known().hash());
      case HeldUp(var head, var since) ->
          LOG.errorf(
              "The trail is not sealed: HELD_UP, entries wait since %s for a transaction that is"
                  + " open; sealed to position %d, hash %s",
              since, head.position(), head.hash());
      case Unchanged _, Waiting _, Elsewhere _ -> {}
    }
  }
}
