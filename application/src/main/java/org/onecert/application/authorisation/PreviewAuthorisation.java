package org.onecert.application.authorisation;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.application.Caller;
import org.onecert.domain.Outcome;
import org.onecert.domain.enterprise.Assignment;
import org.onecert.domain.enterprise.Catalogue;
import org.onecert.domain.enterprise.Pick;
import org.onecert.domain.login.Session.Admitted;

/// Shows what an authorisation would change, before anything is sealed (G-1, figure 11). Changes
/// nothing.
public interface PreviewAuthorisation {

  /// @param picks each for another deputy
  Uni<Outcome<Preview>> preview(Caller<Admitted> caller, List<Pick> picks);

  /// @param catalogue tells what the items are called
  record Preview(List<Assignment> assignments, Catalogue catalogue) {}
}
