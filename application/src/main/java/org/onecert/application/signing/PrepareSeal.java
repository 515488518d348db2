package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.application.port.PreparedSignature;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.Session;
import org.onecert.domain.signing.SigningSessionId;

/// Hands out exactly the octets that the token must sign to seal the form (S-2). Asking again
/// yields the same.
public interface PrepareSeal {

  Uni<Outcome<PreparedSignature>> prepare(Caller<Session> caller, SigningSessionId id);
}
