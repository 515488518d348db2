package org.onecert.rest.upgrade;

import java.util.UUID;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.upgrade.Upgrade.Pending;
import org.onecert.domain.upgrade.UpgradeId;
import org.onecert.domain.upgrade.UpgradeTerms;
import org.onecert.rest.Api;
import org.onecert.rest.stage.Certificates;

/// An upgrade of the manual's enterprise.
final class Upgrades {

  static final UpgradeId ID = new UpgradeId(new UUID(6, 6));
  static final String PATH = Api.UPGRADES + "/" + ID.value();

  private Upgrades() {}

  static Pending pending() {
    return new Pending(
        new UpgradeTerms(
            ID,
            new EnterpriseId(new UUID(1, 1)),
            Certificates.MAIN,
            Certificates.DEPUTY,
            Samples.NOW,
            Samples.NOW.plusSeconds(600)));
  }
}
