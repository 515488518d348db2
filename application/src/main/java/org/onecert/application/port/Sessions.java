package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Parted;
import org.onecert.domain.login.SessionId;
import org.onecert.domain.refusal.LogInRefusal;

/// The log-in sessions that are alive, on any node (L-6).
public interface Sessions {

  Uni<Void> put(Session session, Instant openedAt);

  /// The session if it is alive: not logged out, within its limits, and its certificate still what
  /// it was when it logged in. Finding it counts as use, for the idle limit.
  Uni<Optional<Session>> find(SessionId id, Instant now);

  /// Whether a session that was found before has not ended meanwhile. Under the claim of the
  /// enterprise, and as part of that transaction: whoever ends sessions claims it too, so that what
  /// is begun in a session does not outlive it (L-6).
  Uni<Boolean> isHeld(SessionId id);

  /// The same, as an outcome.
  default Uni<Outcome<SessionId>> held(SessionId id) {
    return isHeld(id)
        .map(held -> held ? Outcome.accepted(id) : Outcome.refused(LogInRefusal.SESSION_ENDED));
  }

  /// Ends it. Ending it again does nothing.
  Uni<Void> end(SessionId id, Instant now);

  /// What the token signed that opened a session, in one line; empty if it was opened otherwise
  /// than by a log-in.
  Uni<Optional<String>> evidence(SessionId id);

  /// Leaves of a session, alive or ended, what is good for fetching what came of a swap (U-3).
  Uni<Void> part(Parted session, Instant now);

  /// How many sessions of an admitted certificate are alive.
  Uni<Integer> count(CertificateId certificate, Instant now);

  /// Ends all sessions of a certificate, those in which it was activated too.
  Uni<Void> endAll(Certificate certificate, Instant now);
}
