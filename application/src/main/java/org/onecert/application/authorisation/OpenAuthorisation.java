package org.onecert.application.authorisation;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.enterprise.Pick;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;

/// Prints the form of an authorisation and opens its signing session (G-2). No item changes before
/// the form is sealed.
public interface OpenAuthorisation {

  Uni<Outcome<AwaitingSeal>> open(Caller<Admitted> caller, Request request);

  /// @param picks each for another deputy
  /// @param sealData that the main certificate's token carries (DER SESeal); empty if it carries
  ///   none
  record Request(List<Pick> picks, Optional<Octets> sealData) {
    public Request {
      picks = List.copyOf(picks);
    }
  }
}
