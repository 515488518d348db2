package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import org.onecert.application.Caller;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.Session;
import org.onecert.domain.signing.Authorisation;
import org.onecert.domain.signing.DeputyUpgrade;
import org.onecert.domain.signing.MainActivation;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningTerms;

/// What a seal brings about: the last signature makes the form take effect, any other moves the
/// session on to the next signatory (S-1).
public final class SealEffects {

  private final SealedForms sealedForms;
  private final AuthorisationEffect authorisation;
  private final InstantSource clock;

  public SealEffects(
      SealedForms sealedForms, AuthorisationEffect authorisation, InstantSource clock) {
    this.sealedForms = sealedForms;
    this.authorisation = authorisation;
    this.clock = clock;
  }

  Uni<Outcome<SigningSession>> keep(SigningTerms terms, Octets form, Caller<Session> caller) {
    return switch (terms.matter()) {
      case MainActivation _, DeputyUpgrade _ ->
          sealedForms.keep(terms.id(), form, caller.at(clock.instant()));
      case Authorisation matter ->
          authorisation
              .take(terms, matter, form, caller)
              .map(taken -> taken.<SigningSession>map(completed -> completed));
    };
  }
}
