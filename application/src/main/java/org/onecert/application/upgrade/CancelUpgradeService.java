package org.onecert.application.upgrade;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.application.Outcomes;
import org.onecert.application.Trail;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.Transactions;
import org.onecert.application.port.Upgrades;
import org.onecert.domain.Outcome;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.upgrade.Upgrade;
import org.onecert.domain.upgrade.Upgrade.Cancelled;
import org.onecert.domain.upgrade.UpgradeId;

/// Claims the enterprise, so that the token's answer is taken before or not at all. One that is
/// cancelled already is answered the same and not noted again.
public final class CancelUpgradeService implements CancelUpgrade {

  private final Enterprises enterprises;
  private final Upgrades upgrades;
  private final PendingUpgrades pending;
  private final Trail trail;
  private final Transactions transactions;
  private final InstantSource clock;

  public CancelUpgradeService(
      Enterprises enterprises,
      Upgrades upgrades,
      PendingUpgrades pending,
      Trail trail,
      Transactions transactions,
      InstantSource clock) {
    this.enterprises = enterprises;
    this.upgrades = upgrades;
    this.pending = pending;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<Cancelled>> cancel(Caller<Admitted> caller, UpgradeId id) {
    Actor actor = caller.at(clock.instant());
    return transactions
        .inTransaction(() -> claimAndCancel(caller.session(), id, actor))
        .call(outcome -> trail.refused(Act.CANCEL_UPGRADE, actor, outcome, Particulars.NONE));
  }

  private Uni<Outcome<Cancelled>> claimAndCancel(Admitted caller, UpgradeId id, Actor actor) {
    return enterprises
        .claim(caller.enterprise())
        .chain(enterprise ->
            upgrades.find(id).chain(found -> cancel(found, enterprise, caller, actor)));
  }

  private Uni<Outcome<Cancelled>> cancel(
      Optional<Upgrade> found, Enterprise enterprise, Admitted caller, Actor actor) {
    Outcome<Upgrade> visible = FindUpgradeService.visible(found, caller, actor.at());
    return Outcomes.known(visible)
        .map(upgrade ->
            upgrade.then(one -> enterprise.viewer(caller.certificate()).managing().map(_ -> one)))
        .chain(ifAccepted(upgrade -> cancel(upgrade, actor)));
  }

  private Uni<Outcome<Cancelled>> cancel(Upgrade upgrade, Actor actor) {
    return switch (upgrade) {
      case Upgrade.Pending open ->
          pending.put(open.cancelled(), actor).replaceWith(Outcome.accepted(open.cancelled()));
      case Upgrade.Completed _, Upgrade.Ended _ -> Outcomes.known(upgrade.cancel());
    };
  }
}
