package org.onecert.application.management;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.application.login.ChallengeAnswer;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Amendment;
import org.onecert.domain.login.Session.Admitted;

/// Gives a deregistered deputy its access back, without items. Its token is inserted and answers a
/// challenge (M-4); if its certificate was renewed meanwhile, the new issue is recorded.
public interface EnableDeputy {

  /// @param answer of the deputy's token, to a challenge for enabling this deputy
  Uni<Outcome<Amendment>> enable(
      Caller<Admitted> caller, CertificateId deputy, ChallengeAnswer answer);
}
