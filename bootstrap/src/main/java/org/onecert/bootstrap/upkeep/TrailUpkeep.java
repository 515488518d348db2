package org.onecert.bootstrap.upkeep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.onecert.domain.trail.Extension.Extended;
import org.onecert.persistence.upkeep.TrailRetention;

/// Seals the trail and forgets what was kept long enough (P-2). On every node; one works at a time.
@Singleton
class TrailUpkeep {

  private final SealJournal sealing;
  private final TrailRetention retention;
  private final InstantSource clock;
  private final Rounds rounds;

  TrailUpkeep(SealJournal sealing, TrailRetention retention, InstantSource clock, Rounds rounds) {
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
    return rounds.round("sealTrail", () -> repeat(sealing::seal, Extended.class::isInstance));
  }

  @Scheduled(every = "24h", delayed = "10m", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> forget() {
    return rounds.round("forgetTrail", () -> repeat(this::forgetMore, forgotten -> forgotten > 0));
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
}
