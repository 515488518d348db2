package org.onecert.application.upgrade;

import io.smallrye.mutiny.Uni;

/// Ends upgrades whose time to be answered by the deputy's token is over, and notes it (U-2).
public interface LapseUpgrades {

  Uni<Void> lapse();
}
