package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.Session;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSessionId;

/// Shows a signing session to those whom it concerns (S-1); to others it does not exist.
public interface FindSigningSession {

  Uni<Outcome<SigningSession>> find(Caller<Session> caller, SigningSessionId id);
}
