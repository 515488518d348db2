package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.Session;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSessionId;

/// Takes the token's signature over the prepared octets: the enterprise seals the form (S-2).
public interface SealForm {

  Uni<Outcome<SigningSession>> seal(Caller<Session> caller, SigningSessionId id, Octets signature);
}
