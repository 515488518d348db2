package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.Session;
import org.onecert.domain.signing.SigningSession.Completed;
import org.onecert.domain.signing.SigningSessionId;

/// Releases the legal representative's signature with the code from the text message. It is the
/// last one: the form takes effect with it, in one transaction (A-5, S-5). Asking again after a
/// lost answer yields the same, without a second effect.
public interface SignAsRepresentative {

  Uni<Outcome<Done>> sign(Caller<Session> caller, SigningSessionId id, String code);

  /// @param session the log-in session that was opened with it, as long as it is alive
  record Done(Completed signing, Optional<Session> session) {}
}
