package org.onecert.application.signing;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Trail;
import org.onecert.application.port.SigningDocuments;
import org.onecert.application.port.SigningSessions;
import org.onecert.application.port.Transactions;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.signing.DocumentHash;
import org.onecert.domain.signing.DocumentStage;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSession.AwaitingRepresentative;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;
import org.onecert.domain.signing.SigningSessionId;

/// Keeps sealed forms: session, document and trail in one transaction.
public final class SealedForms {

  private final SigningSessions sessions;
  private final SigningDocuments documents;
  private final Trail trail;
  private final Transactions transactions;

  public SealedForms(
      SigningSessions sessions,
      SigningDocuments documents,
      Trail trail,
      Transactions transactions) {
    this.sessions = sessions;
    this.documents = documents;
    this.trail = trail;
    this.transactions = transactions;
  }

  /// Moves the session on, unless another request was faster.
  Uni<Outcome<SigningSession>> keep(SigningSessionId id, Octets form, Actor actor) {
    return transactions.inTransaction(() ->
        sessions
            .claim(id)
            .map(session -> session.orElseThrow().asOf(actor.at()).awaitingSeal())
            .chain(ifAccepted(session -> put(session, form, actor))));
  }

  private Uni<Outcome<SigningSession>> put(AwaitingSeal session, Octets form, Actor actor) {
    AwaitingRepresentative sealed = session.seal(DocumentHash.of(form));
    return sessions
        .put(sealed)
        .call(() -> documents.put(session.terms().id(), DocumentStage.SEALED, form))
        .call(() -> trail.done(Act.SEAL, actor, particulars(sealed)))
        .replaceWith(Outcome.accepted(sealed));
  }

  private static Particulars particulars(AwaitingRepresentative sealed) {
    return Particulars.of(sealed.terms().id()).showing(sealed.document());
  }
}
