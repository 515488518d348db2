package org.onecert.application.upgrade;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.Session;
import org.onecert.domain.upgrade.Upgrade;
import org.onecert.domain.upgrade.UpgradeId;

/// Shows how far an upgrade has come that the main certificate began, to its two parties (U-2).
public interface FindUpgrade {

  Uni<Outcome<Upgrade>> find(Caller<? extends Session> caller, UpgradeId id);
}
