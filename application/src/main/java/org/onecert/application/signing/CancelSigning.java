package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.Session;
import org.onecert.domain.signing.SigningSession.Cancelled;
import org.onecert.domain.signing.SigningSessionId;

/// Gives a signing session up; nothing remains of it but the history (S-6).
public interface CancelSigning {

  Uni<Outcome<Cancelled>> cancel(Caller<Session> caller, SigningSessionId id);
}
