package org.onecert.persistence.signing;

import static java.util.Objects.requireNonNull;

import org.onecert.domain.signing.DocumentHash;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSession.AwaitingRepresentative;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;
import org.onecert.domain.signing.SigningSession.Cancelled;
import org.onecert.domain.signing.SigningSession.Completed;
import org.onecert.domain.signing.SigningSession.Lapsed;
import org.onecert.domain.signing.SigningSession.Voided;
import org.onecert.domain.signing.SigningTerms;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.signing.SigningSessionRow.State;

/// Signing sessions and their rows: what each state adds to the terms.
final class SigningMapping {

  private SigningMapping() {}

  static SigningSessionRow row(SigningSession session, People people) {
    SigningSessionRow row = TermsMapping.row(session.terms(), people);
    row.state = addState(session, row);
    return row;
  }

  static SigningSession session(SigningSessionRow row, People people) {
    SigningTerms terms = TermsMapping.terms(row, people);
    return switch (row.state) {
      case AWAITING_SEAL -> new AwaitingSeal(terms, document(row));
      case AWAITING_REPRESENTATIVE -> new AwaitingRepresentative(terms, document(row));
      case COMPLETED -> new Completed(terms, requireNonNull(row.completion).completion());
      case LAPSED -> new Lapsed(terms);
      case CANCELLED -> new Cancelled(terms);
      case VOIDED -> new Voided(terms, requireNonNull(row.voidReason));
    };
  }

  private static State addState(SigningSession session, SigningSessionRow row) {
    return switch (session) {
      case AwaitingSeal awaiting -> open(row, awaiting.document(), State.AWAITING_SEAL);
      case AwaitingRepresentative awaiting ->
          open(row, awaiting.document(), State.AWAITING_REPRESENTATIVE);
      case Completed completed -> completed(row, completed);
      case Lapsed _ -> State.LAPSED;
      case Cancelled _ -> State.CANCELLED;
      case Voided voided -> voided(row, voided);
    };
  }

  private static State open(SigningSessionRow row, DocumentHash document, State state) {
    row.documentHash = document.hex();
    return state;
  }

  private static State completed(SigningSessionRow row, Completed session) {
    row.completion = CompletionColumns.of(session.completion());
    return State.COMPLETED;
  }

  private static State voided(SigningSessionRow row, Voided session) {
    row.voidReason = session.reason();
    return State.VOIDED;
  }

  private static DocumentHash document(SigningSessionRow row) {
    return new DocumentHash(requireNonNull(row.documentHash));
  }
}
