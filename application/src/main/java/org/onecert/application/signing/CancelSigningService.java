package org.onecert.application.signing;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.application.Outcomes;
import org.onecert.application.Trail;
import org.onecert.application.port.SigningSessions;
import org.onecert.application.port.Transactions;
import org.onecert.domain.Outcome;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSession.Cancelled;
import org.onecert.domain.signing.SigningSessionId;

/// Claims the session, so that it cannot be signed meanwhile. One that is cancelled already is
/// answered the same and not noted again (S-5).
public final class CancelSigningService implements CancelSigning {

  private final SigningSessions sessions;
  private final EndedSignings ended;
  private final Trail trail;
  private final Transactions transactions;
  private final InstantSource clock;

  public CancelSigningService(
      SigningSessions sessions,
      EndedSignings ended,
      Trail trail,
      Transactions transactions,
      InstantSource clock) {
    this.sessions = sessions;
    this.ended = ended;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<Cancelled>> cancel(Caller<Session> caller, SigningSessionId id) {
    Actor actor = caller.at(clock.instant());
    return transactions
        .inTransaction(() -> sessions.claim(id).chain(found -> cancel(found, caller, actor)))
        .call(outcome -> trail.refused(Act.CANCEL_SIGNING, actor, outcome, Particulars.of(id)));
  }

  private Uni<Outcome<Cancelled>> cancel(
      Optional<SigningSession> found, Caller<Session> caller, Actor actor) {
    return Uni.createFrom()
        .item(FindSigningSessionService.visible(found, caller.session(), actor.at()))
        .chain(ifAccepted(session -> cancel(session, actor)));
  }

  private Uni<Outcome<Cancelled>> cancel(SigningSession session, Actor actor) {
    return switch (session) {
      case SigningSession.Open open ->
          Outcomes.known(open.cancel()).chain(ifAccepted(cancelled -> keep(cancelled, actor)));
      case SigningSession.Completed _, SigningSession.Ended _ -> Outcomes.known(session.cancel());
    };
  }

  private Uni<Outcome<Cancelled>> keep(Cancelled cancelled, Actor actor) {
    return ended.put(cancelled, actor).replaceWith(Outcome.accepted(cancelled));
  }
}
