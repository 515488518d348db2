package org.onecert.application.activation;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.enterprise.EnteredData;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.people.AdditionalInformation;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;

/// "Save and seal": checks what the activation needs, prints the form and opens its signing session
/// . Until both have signed nothing exists.
public interface OpenMainActivation {

  Uni<Outcome<AwaitingSeal>> open(Caller<Activating> caller, Request request);

  /// @param mobileCode that went to the holder's mobile
  /// @param sealData that the token carries (DER SESeal); empty if it carries none
  record Request(
      AdditionalInformation information,
      String mobileCode,
      Optional<Octets> sealData,
      EnteredData entered) {

    @Override
    public String toString() {
      return "activation request";
    }
  }
}
