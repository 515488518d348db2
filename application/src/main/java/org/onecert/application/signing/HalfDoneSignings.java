package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import org.onecert.application.InTurn;
import org.onecert.application.port.SigningSessions;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.history.Actor;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.signing.SigningSession.Ended;
import org.onecert.domain.signing.SigningSession.Open;

/// Ends what a certificate has begun to sign when it loses its access, is replaced, or logs out
/// (L-6, M-3). Part of that transaction.
public final class HalfDoneSignings {

  private final SigningSessions sessions;
  private final EndedSignings ended;

  public HalfDoneSignings(SigningSessions sessions, EndedSignings ended) {
    this.sessions = sessions;
    this.ended = ended;
  }

  /// The user gave them up.
  public Uni<Void> cancel(CertificateFacts certificate, Actor actor) {
    return endAll(certificate, actor, Open::cancelled);
  }

  /// The ground shifted under them.
  public Uni<Void> voidAll(CertificateFacts certificate, Refusal reason, Actor actor) {
    return endAll(certificate, actor, open -> open.voided(reason));
  }

  /// Another certificate is main: all that was begun under the old one is void (U-3).
  public Uni<Void> voidContradicted(Enterprise enterprise, Refusal reason, Actor actor) {
    return sessions
        .claimOpen(enterprise.uscc().organisationCode())
        .map(HalfDoneSignings::standingOnTheMain)
        .chain(open -> endEach(open, actor, session -> session.voided(reason)));
  }

  private static List<Open> standingOnTheMain(List<Open> sessions) {
    return sessions.stream().filter(session -> session.terms().matter().standsOnTheMain()).toList();
  }

  private Uni<Void> endAll(CertificateFacts certificate, Actor actor, Function<Open, Ended> end) {
    return sessions.claimOpen(certificate.fingerprint()).chain(open -> endEach(open, actor, end));
  }

  private Uni<Void> endEach(List<Open> sessions, Actor actor, Function<Open, Ended> end) {
    return InTurn.each(sessions, session -> ended.put(session.ended(actor.at(), end), actor));
  }
}
