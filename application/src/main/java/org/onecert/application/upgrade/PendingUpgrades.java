package org.onecert.application.upgrade;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.onecert.application.Trail;
import org.onecert.application.port.Certificates;
import org.onecert.application.port.Upgrades;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;
import org.onecert.domain.upgrade.Upgrade;
import org.onecert.domain.upgrade.Upgrade.Cancelled;
import org.onecert.domain.upgrade.Upgrade.Ended;
import org.onecert.domain.upgrade.Upgrade.Lapsed;
import org.onecert.domain.upgrade.Upgrade.Pending;
import org.onecert.domain.upgrade.Upgrade.Voided;

/// Ends upgrades that wait for a token, and tells the history what happened (U-2). Works inside the
/// transaction of whoever ended them, under the claim of the enterprise.
public final class PendingUpgrades {

  private final Upgrades upgrades;
  private final Certificates certificates;
  private final Trail trail;

  public PendingUpgrades(Upgrades upgrades, Certificates certificates, Trail trail) {
    this.upgrades = upgrades;
    this.certificates = certificates;
    this.trail = trail;
  }

  /// Ends the one that is pending, if it is one of those. If its time is over it has lapsed,
  /// whatever else would have ended it.
  Uni<Void> end(
      EnterpriseId enterprise,
      Predicate<Pending> which,
      Function<Pending, Ended> how,
      Actor actor) {
    return upgrades.pending(enterprise).chain(found -> end(found.filter(which), how, actor));
  }

  private Uni<Void> end(Optional<Pending> found, Function<Pending, Ended> how, Actor actor) {
    return found
        .map(pending -> put(ended(pending, how, actor.at()), actor))
        .orElseGet(() -> Uni.createFrom().voidItem());
  }

  private static Ended ended(Pending pending, Function<Pending, Ended> how, Instant now) {
    return pending.asOf(now) instanceof Lapsed lapsed ? lapsed : how.apply(pending);
  }

  /// @param actor who ended it, unless it lapsed: that nobody did
  Uni<Void> put(Ended upgrade, Actor actor) {
    return switch (upgrade) {
      case Cancelled _ -> put(upgrade, Act.CANCEL_UPGRADE, actor, List.of());
      case Voided(_, var reason) -> put(upgrade, Act.VOID_UPGRADE, actor, because(reason));
      case Lapsed _ -> lapse(upgrade, actor.at());
    };
  }

  private Uni<Void> lapse(Upgrade upgrade, Instant at) {
    return facts(upgrade, upgrade.terms().main())
        .map(main -> new Actor(Optional.of(main), ClientAddress.OURSELVES, at))
        .chain(time -> put(upgrade, Act.LAPSE_UPGRADE, time, List.of()));
  }

  private Uni<Void> put(Upgrade upgrade, Act act, Actor actor, List<Change> changes) {
    return upgrades
        .put(upgrade)
        .chain(() -> facts(upgrade, upgrade.terms().deputy()))
        .map(deputy -> Particulars.of(deputy.uniqueId()).changing(changes))
        .chain(particulars -> trail.done(act, actor, particulars));
  }

  private Uni<CertificateFacts> facts(Upgrade upgrade, CertificateId id) {
    return certificates
        .find(upgrade.terms().enterprise(), id)
        .map(found -> found.orElseThrow().facts());
  }

  private static List<Change> because(String reason) {
    return List.of(Change.to(Trait.REASON, reason));
  }
}
