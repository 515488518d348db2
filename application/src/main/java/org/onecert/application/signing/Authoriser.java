package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.application.Identifiers;
import org.onecert.application.port.SigningSessions;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.signing.Authorisation;
import org.onecert.domain.signing.Authorisation.Grantee;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.SigningSession.Completed;

/// Gives deputies what a sealed form says, or voids the signing session if the ground has shifted
/// under it (G-3). Works inside the transaction that its caller opened.
public final class Authoriser {

  private final AuthorisationGround ground;
  private final GrantBooks books;
  private final SigningSessions signingSessions;
  private final Identifiers identifiers;
  private final EndedSignings ended;

  public Authoriser(
      AuthorisationGround ground,
      GrantBooks books,
      SigningSessions signingSessions,
      Identifiers identifiers,
      EndedSignings ended) {
    this.ground = ground;
    this.books = books;
    this.signingSessions = signingSessions;
    this.identifiers = identifiers;
    this.ended = ended;
  }

  Uni<Outcome<Completed>> authorise(SealedAuthorisation sealed) {
    return ground
        .main(sealed.enterprise())
        .chain(main -> takeEffect(sealed, main))
        .chain(effect -> enterOrVoid(effect, sealed));
  }

  private Uni<Outcome<Authorisation>> takeEffect(SealedAuthorisation sealed, Certificate main) {
    Uni<List<Grantee>> deputies = ground.deputies(sealed.enterprise(), sealed.matter());
    return deputies.map(now -> sealed.takeEffect(main, now));
  }

  private Uni<Outcome<Completed>> enterOrVoid(
      Outcome<Authorisation> effect, SealedAuthorisation sealed) {
    return switch (effect) {
      case Accepted<Authorisation> _ -> enter(sealed);
      case Refused<Authorisation>(var refusal) ->
          ended.tooLate(sealed.signing(), refusal, sealed.form().actor());
    };
  }

  private Uni<Outcome<Completed>> enter(SealedAuthorisation sealed) {
    Completed completed = sealed.completed(new FormId(identifiers.next()));
    return books
        .enter(sealed, completed)
        .call(() -> signingSessions.put(completed))
        .replaceWith(Outcome.accepted(completed));
  }
}
