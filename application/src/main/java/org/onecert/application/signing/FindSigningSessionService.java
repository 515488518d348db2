package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.application.port.SigningSessions;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.login.Session.Parted;
import org.onecert.domain.login.Session.Updating;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSessionId;

/// Finds the session as it is now.
public final class FindSigningSessionService implements FindSigningSession {

  private final SigningSessions sessions;
  private final InstantSource clock;

  public FindSigningSessionService(SigningSessions sessions, InstantSource clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<SigningSession>> find(Caller<Session> caller, SigningSessionId id) {
    return sessions.find(id).map(found -> visible(found, caller.session(), clock.instant()));
  }

  /// A session as it is at a moment, if it concerns the one who logged in.
  static Outcome<SigningSession> visible(
      Optional<SigningSession> found, Session viewer, Instant now) {
    return found
        .filter(session -> session.terms().concern(viewer.facts().fingerprint()))
        .map(session -> session.asOf(now))
        .filter(session -> isFor(viewer, session))
        .map(Outcome::accepted)
        .orElse(Outcome.refused(SigningRefusal.SIGNING_SESSION_UNKNOWN));
  }

  /// Forms that stand on the main certificate are for certificates at work (L-6). What is left of a
  /// session after a swap sees what was completed, and signs nothing.
  private static boolean isFor(Session viewer, SigningSession session) {
    return switch (viewer) {
      case Admitted _ -> true;
      case Activating _, Updating _ -> !session.terms().matter().standsOnTheMain();
      case Parted _ -> session instanceof SigningSession.Completed;
    };
  }
}
