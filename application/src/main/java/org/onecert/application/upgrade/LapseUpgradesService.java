package org.onecert.application.upgrade;

import io.smallrye.mutiny.Uni;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.application.InTurn;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.Transactions;
import org.onecert.application.port.Upgrades;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.upgrade.Upgrade.Lapsed;
import org.onecert.domain.upgrade.Upgrade.Pending;

/// Takes the overdue ones one after the other, each in a transaction of its own: it may have been
/// ended meanwhile.
public final class LapseUpgradesService implements LapseUpgrades {

  private static final Logger LOG = System.getLogger(LapseUpgradesService.class.getName());
  private static final int AT_A_TIME = 100;

  private final Upgrades upgrades;
  private final Enterprises enterprises;
  private final PendingUpgrades pending;
  private final Transactions transactions;
  private final InstantSource clock;

  public LapseUpgradesService(
      Upgrades upgrades,
      Enterprises enterprises,
      PendingUpgrades pending,
      Transactions transactions,
      InstantSource clock) {
    this.upgrades = upgrades;
    this.enterprises = enterprises;
    this.pending = pending;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Uni<Void> lapse() {
    Actor time = new Actor(Optional.empty(), ClientAddress.OURSELVES, clock.instant());
    return upgrades
        .overdue(time.at(), AT_A_TIME)
        .chain(overdue -> InTurn.each(overdue, one -> lapseOrReport(one, time)));
  }

  /// One that cannot be ended must not keep the others from ending.
  private Uni<Void> lapseOrReport(Pending overdue, Actor time) {
    return transactions
        .inTransaction(() -> lapse(overdue, time))
        .onFailure()
        .invoke(failure -> report(overdue, failure))
        .onFailure()
        .recoverWithNull();
  }

  private Uni<Void> lapse(Pending overdue, Actor time) {
    return enterprises
        .claim(overdue.terms().enterprise())
        .chain(enterprise ->
            pending.end(enterprise.id(), overdue::equals, one -> new Lapsed(one.terms()), time));
  }

  private static void report(Pending overdue, Throwable failure) {
    LOG.log(
        Level.ERROR,
        () -> "The upgrade " + overdue.terms().id().value() + " cannot be ended",
        failure);
  }
}
