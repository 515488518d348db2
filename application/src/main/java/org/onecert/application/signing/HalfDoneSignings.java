package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import org.onecert.application.Trail;
import org.onecert.application.port.SigningSessions;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSession.Open;
import org.onecert.domain.signing.SigningSession.Voided;

/// Ends what a certificate has begun to sign when it loses its access, is replaced, or logs out
/// (L-6, M-3). Part of that transaction.
public final class HalfDoneSignings {

  private final SigningSessions sessions;
  private final Trail trail;

  public HalfDoneSignings(SigningSessions sessions, Trail trail) {
    this.sessions = sessions;
    this.trail = trail;
  }

  /// The user gave them up.
  public Uni<Void> cancel(CertificateFacts certificate, Actor actor) {
    return endAll(certificate, open -> cancel(open, actor));
  }

  /// The ground shifted under them.
  public Uni<Void> voidAll(CertificateFacts certificate, Refusal reason, Actor actor) {
    return endAll(certificate, open -> voided(open.voided(reason), certificate, actor));
  }

  private Uni<Void> endAll(CertificateFacts certificate, Function<Open, Uni<Void>> end) {
    return sessions.claimOpen(certificate.fingerprint()).chain(open -> oneAfterTheOther(open, end));
  }

  private static Uni<Void> oneAfterTheOther(List<Open> sessions, Function<Open, Uni<Void>> end) {
    Uni<Void> all = Uni.createFrom().voidItem();
    for (Open session : sessions) {
      all = all.chain(() -> end.apply(session));
    }
    return all;
  }

  private Uni<Void> cancel(Open open, Actor actor) {
    SigningSession cancelled = open.cancelled();
    return sessions
        .put(cancelled)
        .call(() -> trail.done(Act.CANCEL_SIGNING, actor, Particulars.of(open.terms().id())));
  }

  private Uni<Void> voided(Voided voided, CertificateFacts certificate, Actor actor) {
    Particulars particulars =
        Particulars.of(voided.terms().id())
            .about(certificate.uniqueId())
            .changing(List.of(Change.to(Trait.REASON, voided.reason())));
    return sessions.put(voided).call(() -> trail.done(Act.VOID_SIGNING, actor, particulars));
  }
}
