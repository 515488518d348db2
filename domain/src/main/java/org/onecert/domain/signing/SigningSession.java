package org.onecert.domain.signing;

import java.time.Instant;
import java.util.function.Function;
import org.onecert.domain.Outcome;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.refusal.SigningRefusal;

/// A form and those who must sign it, in order (S-1).
///
/// Its states are types: only a session that awaits the seal can be sealed, and only one that
/// awaits the legal representative can be completed.
public sealed interface SigningSession {

  SigningTerms terms();

  /// The session as it is at a moment: an open one whose time is over has lapsed.
  default SigningSession asOf(Instant now) {
    return switch (this) {
      case Open open when !now.isBefore(terms().lapsesAt()) -> new Lapsed(open.terms());
      case Open _, Completed _, Ended _ -> this;
    };
  }

  /// Itself, if it can be sealed now.
  default Outcome<AwaitingSeal> awaitingSeal() {
    return switch (this) {
      case AwaitingSeal awaiting -> Outcome.accepted(awaiting);
      case AwaitingRepresentative _ -> Outcome.refused(SigningRefusal.NOT_THIS_SIGNATORYS_TURN);
      case Completed _ -> Outcome.refused(SigningRefusal.SIGNING_COMPLETED);
      case Ended ended -> Outcome.refused(ended.refusal());
    };
  }

  /// Itself, if the legal representative can sign now.
  default Outcome<AwaitingRepresentative> awaitingRepresentative() {
    return switch (this) {
      case AwaitingRepresentative awaiting -> Outcome.accepted(awaiting);
      case AwaitingSeal _ -> Outcome.refused(SigningRefusal.NOT_THIS_SIGNATORYS_TURN);
      case Completed _ -> Outcome.refused(SigningRefusal.SIGNING_COMPLETED);
      case Ended ended -> Outcome.refused(ended.refusal());
    };
  }

  /// The session after its user gave it up; an ended one stays as it is.
  default Outcome<Cancelled> cancel() {
    return switch (this) {
      case Open open -> Outcome.accepted(open.cancelled());
      case Cancelled cancelled -> Outcome.accepted(cancelled);
      case Completed _ -> Outcome.refused(SigningRefusal.SIGNING_COMPLETED);
      case Ended ended -> Outcome.refused(ended.refusal());
    };
  }

  /// Somebody still has to sign.
  sealed interface Open extends SigningSession {
    /// Of the form as it is now.
    DocumentHash document();

    /// Whose turn it is.
    Signatory next();

    /// The session after its effect turned out to be impossible.
    default Voided voided(Refusal reason) {
      return new Voided(terms(), reason.code());
    }

    /// The session after its user gave it up.
    default Cancelled cancelled() {
      return new Cancelled(terms());
    }

    /// The session as it ends now. One whose time is over has lapsed, whatever else would have
    /// ended it.
    default Ended ended(Instant now, Function<Open, Ended> end) {
      return asOf(now) instanceof Lapsed lapsed ? lapsed : end.apply(this);
    }
  }

  record AwaitingSeal(SigningTerms terms, DocumentHash document) implements Open {
    @Override
    public Signatory next() {
      return Signatory.ENTERPRISE;
    }

    /// The session after the enterprise has sealed a form that somebody else signs too.
    public AwaitingRepresentative seal(DocumentHash sealed) {
      return new AwaitingRepresentative(terms, sealed);
    }

    /// The session after the enterprise has sealed a form that nobody else signs, and the effect
    /// took place.
    public Completed complete(Completion completion) {
      if (terms.matter().representative().isPresent()) {
        throw new IllegalStateException("The legal representative has not signed");
      }
      return new Completed(terms, completion);
    }
  }

  record AwaitingRepresentative(SigningTerms terms, DocumentHash document) implements Open {

    public AwaitingRepresentative {
      if (terms.matter().representative().isEmpty()) {
        throw new IllegalArgumentException("Nobody signs after the enterprise");
      }
    }

    @Override
    public Signatory next() {
      return Signatory.LEGAL_REPRESENTATIVE;
    }

    public LegalRepresentative representative() {
      return terms.matter().representative().orElseThrow();
    }

    /// The session after the legal representative has signed and the effect took place.
    public Completed complete(Completion completion) {
      return new Completed(terms, completion);
    }
  }

  /// Everybody has signed, and it took effect.
  record Completed(SigningTerms terms, Completion completion) implements SigningSession {

    /// Whether the last signature was this signatory's.
    public boolean completedBy(Signatory signatory) {
      return terms.matter().kind().signatories().getLast() == signatory;
    }
  }

  /// It came to nothing, and left no trace in the enterprise (S-6).
  sealed interface Ended extends SigningSession {
    SigningRefusal refusal();
  }

  record Lapsed(SigningTerms terms) implements Ended {
    @Override
    public SigningRefusal refusal() {
      return SigningRefusal.SIGNING_LAPSED;
    }
  }

  record Cancelled(SigningTerms terms) implements Ended {
    @Override
    public SigningRefusal refusal() {
      return SigningRefusal.SIGNING_CANCELLED;
    }
  }

  /// The ground shifted under it.
  ///
  /// @param reason the code of what stood in the way
  record Voided(SigningTerms terms, String reason) implements Ended {
    @Override
    public SigningRefusal refusal() {
      return SigningRefusal.SIGNING_VOID;
    }
  }
}
