package org.onecert.application.signing;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import org.onecert.application.Caller;
import org.onecert.application.Outcomes;
import org.onecert.application.signing.LastStep.Claimed;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.Session;
import org.onecert.domain.signing.Authorisation;
import org.onecert.domain.signing.SigningSession.Completed;
import org.onecert.domain.signing.SigningTerms;

/// What happens when the enterprise has sealed an authorisation: the deputies' items change (G-2).
public final class AuthorisationEffect {

  private final LastStep lastStep;
  private final Authoriser authoriser;
  private final InstantSource clock;

  public AuthorisationEffect(LastStep lastStep, Authoriser authoriser, InstantSource clock) {
    this.lastStep = lastStep;
    this.authoriser = authoriser;
    this.clock = clock;
  }

  Uni<Outcome<Completed>> take(
      SigningTerms terms, Authorisation matter, Octets form, Caller<Session> caller) {
    SignedForm signed = new SignedForm(form, caller, clock.instant());
    return lastStep.take(terms, signed, claimed -> authorise(matter, claimed));
  }

  private Uni<Outcome<Completed>> authorise(Authorisation matter, Claimed claimed) {
    return Outcomes.known(claimed.session().awaitingSeal())
        .chain(
            ifAccepted(signing ->
                authoriser.authorise(
                    new SealedAuthorisation(
                        signing, matter, claimed.enterprise().orElseThrow(), claimed.form()))));
  }
}
