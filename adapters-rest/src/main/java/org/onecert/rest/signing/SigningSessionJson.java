package org.onecert.rest.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSession.AwaitingRepresentative;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;
import org.onecert.domain.signing.SigningSession.Cancelled;
import org.onecert.domain.signing.SigningSession.Completed;
import org.onecert.domain.signing.SigningSession.Ended;
import org.onecert.domain.signing.SigningSession.Lapsed;
import org.onecert.domain.signing.SigningSession.Open;
import org.onecert.domain.signing.SigningSession.Voided;
import org.onecert.domain.signing.SigningTerms;
import org.onecert.rest.exchange.Answer;
import org.onecert.rest.exchange.CamelCase;

/// A signing session (S-1).
@Schema(name = "SigningSession", description = "A form and those who must sign it, in order (S-1)")
public record SigningSessionJson(
    @Schema(description = "Its name", required = true) UUID id,
    @Schema(
            description = "What the form is about",
            required = true,
            enumeration = {"mainActivation", "authorisation", "upgrade"})
        String kind,
    @Schema(description = "The title of the form", required = true) String title,
    @Schema(
            description = "How far it has come",
            required = true,
            enumeration = {
              "awaitingSeal",
              "awaitingRepresentative",
              "completed",
              "lapsed",
              "cancelled",
              "void"
            })
        String state,
    @Schema(description = "Those who must sign, in order", required = true)
        List<SignatoryJson> signatories,
    @Schema(description = "The form as it is now; of an open session")
        @Nullable DocumentJson document,
    @Schema(description = "When it was opened", required = true) Instant openedAt,
    @Schema(description = "When it lapses if it is still open", required = true) Instant lapsesAt,
    @Schema(description = "The code of the problem that made it void") @Nullable String reason,
    @Schema(description = "When the form took effect; of a completed session")
        @Nullable Instant completedAt,
    @Schema(description = "The signed form; of a completed session") @Nullable FormJson form) {

  public static SigningSessionJson of(SigningSession session) {
    SigningTerms terms = session.terms();
    return new SigningSessionJson(
        terms.id().value(),
        CamelCase.of(terms.matter().kind()),
        terms.matter().kind().title(),
        state(session),
        SignatoryJson.all(session),
        document(session).orElse(null),
        terms.openedAt(),
        terms.lapsesAt(),
        session instanceof Voided voided ? voided.reason() : null,
        session instanceof Completed completed ? completed.completion().at() : null,
        session instanceof Completed completed ? FormJson.of(completed) : null);
  }

  /// The answer to one who opened it.
  public static Answer opened(SigningSession session) {
    return Answer.created(SigningAddresses.session(session.terms().id()), of(session));
  }

  private static String state(SigningSession session) {
    return switch (session) {
      case AwaitingSeal _ -> "awaitingSeal";
      case AwaitingRepresentative _ -> "awaitingRepresentative";
      case Completed _ -> "completed";
      case Lapsed _ -> "lapsed";
      case Cancelled _ -> "cancelled";
      case Voided _ -> "void";
    };
  }

  private static Optional<DocumentJson> document(SigningSession session) {
    return switch (session) {
      case Open open -> Optional.of(DocumentJson.of(open));
      case Completed _, Ended _ -> Optional.empty();
    };
  }
}
