package org.onecert.bootstrap.upkeep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.onecert.persistence.upkeep.Purge;
import org.onecert.persistence.upkeep.SigningRetention;

/// Ends what has lapsed and throws away what is of no use any more. Two nodes that do it at once do
/// no harm.
@Singleton
class Upkeep {

  private final Lapses lapses;
  private final Purge purge;
  private final SigningRetention signings;
  private final InstantSource clock;
  private final Rounds rounds;

  Upkeep(
      Lapses lapses, Purge purge, SigningRetention signings, InstantSource clock, Rounds rounds) {
    this.lapses = lapses;
    this.purge = purge;
    this.signings = signings;
    this.clock = clock;
    this.rounds = rounds;
  }

  @Scheduled(every = "1m", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> lapse() {
    return rounds.round("lapse", lapses::lapse);
  }

  @Scheduled(every = "1m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> purge() {
    return rounds.round("purge", () -> purge.run(clock.instant()).replaceWithVoid());
  }

  @Scheduled(every = "24h", delayed = "15m", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> forget() {
    return rounds.round("forget", this::forgetAll);
  }

  private Uni<Void> forgetAll() {
    return Multi.createBy()
        .repeating()
        .uni(() -> signings.run(clock.instant()))
        .whilst(forgotten -> forgotten > 0 && rounds.goOn())
        .collect()
        .last()
        .replaceWithVoid();
  }
}
