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
import org.onecert.application.upgrade.Attempts.Attempt;
import org.onecert.domain.Outcome;
import org.onecert.domain.enterprise.Viewer;
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

  private final FindUpgrade upgrades;
  private final Enterprises enterprises;
  private final PendingUpgrades pending;
  private final Attempts attempts;
  private final Trail trail;
  private final Transactions transactions;
  private final InstantSource clock;

  public CancelUpgradeService(
      FindUpgrade upgrades,
      Enterprises enterprises,
      PendingUpgrades pending,
      Attempts attempts,
      Trail trail,
      Transactions transactions,
      InstantSource clock) {
    this.upgrades = upgrades;
    this.enterprises = enterprises;
    this.pending = pending;
    this.attempts = attempts;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<Cancelled>> cancel(Caller<Admitted> caller, UpgradeId id) {
    Actor actor = caller.at(clock.instant());
    return transactions.inTransaction(() ->
        enterprises
            .claim(caller.session().enterprise())
            .map(enterprise -> enterprise.viewer(caller.session().certificate()))
            .chain(viewer -> cancel(new Wish(caller, viewer, actor), id)));
  }

  private Uni<Outcome<Cancelled>> cancel(Wish wish, UpgradeId id) {
    return upgrades
        .find(wish.caller(), id)
        .call(found -> trail.refused(Act.CANCEL_UPGRADE, wish.actor(), found, Particulars.NONE))
        .chain(ifAccepted(upgrade -> cancel(wish, upgrade)));
  }

  private Uni<Outcome<Cancelled>> cancel(Wish wish, Upgrade upgrade) {
    Attempt attempt = new Attempt(Act.CANCEL_UPGRADE, upgrade.terms(), wish.actor());
    return Outcomes.known(wish.viewer().managing())
        .chain(ifAccepted(_ -> cancel(upgrade, wish.actor())))
        .call(outcome -> attempts.note(attempt, outcome, Optional.empty()));
  }

  private Uni<Outcome<Cancelled>> cancel(Upgrade upgrade, Actor actor) {
    return switch (upgrade) {
      case Upgrade.Pending open ->
          pending.put(open.cancelled(), actor).replaceWith(Outcome.accepted(open.cancelled()));
      case Upgrade.Completed _, Upgrade.Ended _ -> Outcomes.known(upgrade.cancel());
    };
  }

  /// @param viewer the caller as he is under the claim
  private record Wish(Caller<Admitted> caller, Viewer viewer, Actor actor) {}
}
