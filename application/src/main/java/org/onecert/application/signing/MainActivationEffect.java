package org.onecert.application.signing;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Outcomes;
import org.onecert.application.signing.LastStep.Claimed;
import org.onecert.domain.Outcome;
import org.onecert.domain.signing.MainActivation;
import org.onecert.domain.signing.SigningSession.Completed;
import org.onecert.domain.signing.SigningTerms;

/// What happens when both have signed: the enterprise comes into being. Of two first
/// certificates one waits for the claim and then learns that it came second.
public final class MainActivationEffect {

  private final LastStep lastStep;
  private final Registrar registrar;

  public MainActivationEffect(LastStep lastStep, Registrar registrar) {
    this.lastStep = lastStep;
    this.registrar = registrar;
  }

  Uni<Outcome<Completed>> take(SigningTerms terms, MainActivation matter, SignedForm form) {
    return lastStep.take(terms, form, claimed -> register(matter, claimed));
  }

  private Uni<Outcome<Completed>> register(MainActivation matter, Claimed claimed) {
    return Outcomes.known(claimed.session().awaitingRepresentative())
        .chain(ifAccepted(signing -> registrar.register(signing, matter, claimed)));
  }
}
