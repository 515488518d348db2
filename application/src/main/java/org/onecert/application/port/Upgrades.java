package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.upgrade.Upgrade;
import org.onecert.domain.upgrade.UpgradeId;

/// All upgrades that main certificates began, whatever became of them (U-2). An enterprise has at
/// most one that is pending. To be written under the claim of the enterprise.
public interface Upgrades {

  Uni<Void> put(Upgrade upgrade);

  Uni<Optional<Upgrade>> find(UpgradeId id);

  /// The one that is pending; its time may be over already.
  Uni<Optional<Upgrade.Pending>> pending(EnterpriseId enterprise);

  /// Those that are pending though their time is over; the longest overdue first.
  Uni<List<Upgrade.Pending>> overdue(Instant now, int most);
}
