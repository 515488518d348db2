package org.onecert.application.signing;

import java.util.Optional;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.signing.Completion;
import org.onecert.domain.signing.DeputyUpgrade;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.SigningSession.AwaitingRepresentative;
import org.onecert.domain.signing.SigningSession.Completed;

/// An upgrade whose form both have signed, under the claims of enterprise and signing session.
record SignedUpgrade(
    AwaitingRepresentative signing, DeputyUpgrade matter, Enterprise enterprise, SignedForm form) {

  /// The session that it completes. It opens no log-in session: both certificates log in again
  /// (U-3).
  Completed completed(FormId id) {
    return signing.complete(new Completion(form.at(), id, enterprise.id(), Optional.empty()));
  }
}
