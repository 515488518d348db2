package org.onecert.application.management;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.application.login.ChallengeAnswer;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.people.AdditionalInformation;

/// Adds a deputy without items: the main certificate is logged in, the new token is inserted and
/// answers a challenge (M-2).
public interface AddDeputy {

  Uni<Outcome<Certificate>> add(Caller<Admitted> caller, Request request);

  /// @param answer of the new token, to a challenge for adding to this enterprise
  /// @param mobileCode that went to the new holder's mobile
  record Request(ChallengeAnswer answer, AdditionalInformation information, String mobileCode) {

    @Override
    public String toString() {
      return "request to add a deputy";
    }
  }
}
