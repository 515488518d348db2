package org.onecert.application.activation;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.people.AdditionalInformation;

/// "Save and log in": the certificate becomes a deputy without items, at once, and is logged in
/// (D-2).
public interface ActivateDeputy {

  Uni<Outcome<LogInResult.Admitted>> activate(Caller<Activating> caller, Request request);

  /// @param mobileCode that went to the holder's mobile
  record Request(AdditionalInformation information, String mobileCode) {

    @Override
    public String toString() {
      return "deputy activation request";
    }
  }
}
