package org.onecert.application.signing;

import java.util.List;
import java.util.Optional;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.signing.Authorisation;
import org.onecert.domain.signing.Authorisation.Grantee;
import org.onecert.domain.signing.Completion;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;
import org.onecert.domain.signing.SigningSession.Completed;

/// An authorisation whose form the enterprise has sealed, under the claims of enterprise and
/// signing session.
record SealedAuthorisation(
    AwaitingSeal signing, Authorisation matter, Enterprise enterprise, SignedForm form) {

  Outcome<Authorisation> takeEffect(Certificate main, List<Grantee> deputies) {
    return matter.takeEffect(main, deputies, signing.terms().openedAt());
  }

  /// The session that it completes.
  Completed completed(FormId id) {
    return signing.complete(new Completion(form.at(), id, enterprise.id(), Optional.empty()));
  }
}
