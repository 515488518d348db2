package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.domain.people.OneTimeCode;

/// The codes that went out, by what they are bound to; one for each binding (S-3).
public interface OneTimeCodes {

  /// The code of a binding, locked until the transaction ends. The lock holds where there is none
  /// yet, too.
  ///
  /// @param binding the keyed digest of the binding
  Uni<Optional<OneTimeCode>> claim(Octets binding);

  /// Keeps it in the place of any code with this binding.
  Uni<Void> put(Octets binding, OneTimeCode code);

  Uni<Void> remove(Octets binding);
}
