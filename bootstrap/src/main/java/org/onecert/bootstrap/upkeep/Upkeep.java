package org.onecert.bootstrap.upkeep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import org.onecert.application.signing.LapseSignings;
import org.onecert.application.upgrade.LapseUpgrades;
import org.onecert.persistence.upkeep.Purge;
import org.onecert.persistence.upkeep.SigningRetention;

/// Ends what has lapsed and throws away what is of no use any more. Two nodes that do it at once do
/// no harm.
@Singleton
class Upkeep {

  private final LapseSignings lapseSignings;
  private final LapseUpgrades lapseUpgrades;
  private final Purge purge;
  private final SigningRetention signings;
  private final InstantSource clock;

  Upkeep(
      LapseSignings lapseSignings,
      LapseUpgrades lapseUpgrades,
      Purge purge,
      SigningRetention signings,
      InstantSource clock) {
    this.lapseSignings = lapseSignings;
    this.lapseUpgrades = lapseUpgrades;
    this.purge = purge;
    this.signings = signings;
    this.clock = clock;
  }

  @Scheduled(every = "1m", delayed = "30s", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> lapse() {
    return lapseSignings.lapse().call(lapseUpgrades::lapse);
  }

  @Scheduled(every = "1m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> purge() {
    return purge.run(clock.instant()).replaceWithVoid();
  }

  @Scheduled(every = "24h", delayed = "15m", concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> forget() {
    return Multi.createBy()
        .repeating()
        .uni(() -> signings.run(clock.instant()))
        .whilst(forgotten -> forgotten > 0)
        .collect()
        .last()
        .replaceWithVoid();
  }
}
