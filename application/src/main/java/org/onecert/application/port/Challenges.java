package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import org.onecert.domain.login.Challenge;

/// The challenges that were answered (L-2). A log-in takes its challenge together with all that it
/// writes, see [LogIns].
public interface Challenges {

  /// Takes a challenge; inside a transaction as part of it.
  ///
  /// @return false if it was taken before, on any node
  Uni<Boolean> take(Challenge challenge);
}
