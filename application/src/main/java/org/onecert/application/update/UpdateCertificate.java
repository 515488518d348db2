package org.onecert.application.update;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.Session.Updating;

/// "Update and log in": records the issue that proved itself in the place of the one that the user
/// was shown. Role, items and holder stay; the old issue cannot log in any more (C-2).
public interface UpdateCertificate {

  Uni<Outcome<LogInResult.Admitted>> update(Caller<Updating> caller);
}
