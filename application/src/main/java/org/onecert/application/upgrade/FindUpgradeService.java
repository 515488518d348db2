package org.onecert.application.upgrade;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.application.port.Upgrades;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.login.Session.Parted;
import org.onecert.domain.login.Session.Updating;
import org.onecert.domain.refusal.UpgradeRefusal;
import org.onecert.domain.upgrade.Upgrade;
import org.onecert.domain.upgrade.UpgradeId;

/// Finds the upgrade as it is now.
public final class FindUpgradeService implements FindUpgrade {

  private final Upgrades upgrades;
  private final InstantSource clock;

  public FindUpgradeService(Upgrades upgrades, InstantSource clock) {
    this.upgrades = upgrades;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<Upgrade>> find(Caller<? extends Session> caller, UpgradeId id) {
    return upgrades.find(id).map(found -> visible(found, caller.session(), clock.instant()));
  }

  /// An upgrade as it is at a moment, if it concerns the one who logged in.
  static Outcome<Upgrade> visible(Optional<Upgrade> found, Session viewer, Instant now) {
    return certificate(viewer)
        .flatMap(own -> found.filter(upgrade -> upgrade.terms().concern(own)))
        .map(upgrade -> Outcome.accepted(upgrade.asOf(now)))
        .orElse(Outcome.refused(UpgradeRefusal.UPGRADE_UNKNOWN));
  }

  private static Optional<CertificateId> certificate(Session session) {
    return switch (session) {
      case Admitted admitted -> Optional.of(admitted.certificate());
      case Parted parted -> Optional.of(parted.certificate());
      case Activating _, Updating _ -> Optional.empty();
    };
  }
}
