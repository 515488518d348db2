package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.SessionId;

/// The log-in sessions that are alive, on any node (L-6).
public interface Sessions {

  Uni<Void> put(Session session, Instant openedAt);

  /// The session if it is alive: not logged out, within its limits, and its certificate still what
  /// it was when it logged in. Finding it counts as use, for the idle limit.
  Uni<Optional<Session>> find(SessionId id, Instant now);

  /// Ends it. Ending it again does nothing.
  Uni<Void> end(SessionId id, Instant now);

  /// Ends all sessions of a certificate, those in which it was activated too.
  Uni<Void> endAll(Certificate certificate, Instant now);
}
