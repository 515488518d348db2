package org.onecert.bootstrap.upkeep;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import org.onecert.application.signing.LapseSignings;
import org.onecert.application.upgrade.LapseUpgrades;

/// All that lapses by itself.
@Singleton
class Lapses {

  private final LapseSignings signings;
  private final LapseUpgrades upgrades;

  Lapses(LapseSignings signings, LapseUpgrades upgrades) {
    this.signings = signings;
    this.upgrades = upgrades;
  }

  Uni<Void> lapse() {
    return signings.lapse().call(upgrades::lapse);
  }
}
