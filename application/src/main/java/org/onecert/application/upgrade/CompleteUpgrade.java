package org.onecert.application.upgrade;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.application.login.ChallengeAnswer;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.Session;
import org.onecert.domain.upgrade.Upgrade.Completed;
import org.onecert.domain.upgrade.UpgradeId;

/// Takes the answer of the deputy's token; the swap takes place with it (U-2, U-3). Any other token
/// is refused, and the upgrade stays open. Asking again after a lost answer yields the same,
/// without a second effect (S-5).
public interface CompleteUpgrade {

  /// @param answer to a challenge for this very upgrade
  Uni<Outcome<Completed>> complete(Caller<Session> caller, UpgradeId id, ChallengeAnswer answer);
}
