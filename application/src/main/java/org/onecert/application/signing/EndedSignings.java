package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onecert.application.InTurn;
import org.onecert.application.Trail;
import org.onecert.application.port.SigningSessions;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.signing.Authorisation;
import org.onecert.domain.signing.DeputyUpgrade;
import org.onecert.domain.signing.MainActivation;
import org.onecert.domain.signing.SigningSession.Cancelled;
import org.onecert.domain.signing.SigningSession.Ended;
import org.onecert.domain.signing.SigningSession.Lapsed;
import org.onecert.domain.signing.SigningSession.Open;
import org.onecert.domain.signing.SigningSession.Voided;

/// Keeps signing sessions that came to nothing, and tells the history what happened (S-6). Works
/// inside the transaction of whoever ended them.
public final class EndedSignings {

  private final SigningSessions sessions;
  private final Trail trail;

  public EndedSignings(SigningSessions sessions, Trail trail) {
    this.sessions = sessions;
    this.trail = trail;
  }

  /// @param actor who ended it, unless it lapsed: that nobody did
  Uni<Void> put(Ended session, Actor actor) {
    return switch (session) {
      case Cancelled _ -> put(session, Act.CANCEL_SIGNING, actor, step(session));
      case Voided(_, var reason) ->
          put(session, Act.VOID_SIGNING, actor, step(session).changing(because(reason)));
      case Lapsed lapsed -> put(lapsed, actor.at());
    };
  }

  /// Voids a session whose effect turned out to be impossible, and says why.
  <T> Uni<Outcome<T>> tooLate(Open session, Refusal reason, Actor actor) {
    return put(session.voided(reason), actor).replaceWith(Outcome.refused(reason));
  }

  Uni<Void> put(Lapsed session, Instant at) {
    Actor time = new Actor(Optional.of(owner(session)), ClientAddress.OURSELVES, at);
    return put(session, Act.LAPSE_SIGNING, time, step(session));
  }

  private Uni<Void> put(Ended session, Act act, Actor actor, Particulars particulars) {
    return sessions
        .put(session)
        .call(() ->
            InTurn.each(
                subjects(session), subject -> trail.done(act, actor, particulars.about(subject))));
  }

  private static Particulars step(Ended session) {
    return Particulars.of(session.terms().id());
  }

  /// What an authorisation was about is told of each deputy, as its opening was (M-6).
  private static List<UniqueId> subjects(Ended session) {
    return switch (session.terms().matter()) {
      case MainActivation _, DeputyUpgrade _ -> List.of(owner(session).uniqueId());
      case Authorisation matter ->
          matter.assignments().stream().map(one -> one.deputy().uniqueId()).toList();
    };
  }

  private static CertificateFacts owner(Ended session) {
    return session.terms().matter().sealingCertificate().facts();
  }

  private static List<Change> because(String reason) {
    return List.of(Change.to(Trait.REASON, reason));
  }
}
