package org.onecert.application.activation;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.domain.enterprise.RegistryEntry;
import org.onecert.domain.login.Session.Activating;

/// Shows the page of figure 3, filled in as far as certificate and registry allow.
public interface ShowActivation {

  Uni<Page> show(Caller<Activating> caller);

  /// @param registered what the business registry says; empty for an enterprise that is not local
  record Page(Activating session, Optional<RegistryEntry> registered) {}
}
