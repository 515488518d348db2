package org.onecert.application.upgrade;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.upgrade.Upgrade.Cancelled;
import org.onecert.domain.upgrade.UpgradeId;

/// Gives an upgrade up that waits for the deputy's token (U-2).
public interface CancelUpgrade {

  Uni<Outcome<Cancelled>> cancel(Caller<Admitted> caller, UpgradeId id);
}
