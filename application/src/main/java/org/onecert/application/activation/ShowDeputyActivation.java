package org.onecert.application.activation;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.login.Session.Activating;

/// Shows the page of figure 8: this certificate, and the public information of the main certificate
/// of its enterprise (D-1).
public interface ShowDeputyActivation {

  Uni<Outcome<Page>> show(Caller<Activating> caller);

  /// @param main its mobile is shown masked
  record Page(Activating session, Certificate main) {}
}
