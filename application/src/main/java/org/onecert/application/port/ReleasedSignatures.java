package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.domain.Octets;

/// The signatures that codes have released: one for each code, for ever the same (S-3).
public interface ReleasedSignatures {

  /// Keeps it unless the code has released one already; returns the one that stands.
  ///
  /// @param release names the code and the hash
  Uni<Octets> keepFirst(Octets release, Octets signature);

  /// The one that stands; empty if nothing was released.
  Uni<Optional<Octets>> find(Octets release);
}
