package org.onecert.application.signing;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import org.onecert.application.Caller;
import org.onecert.application.Lookup;
import org.onecert.application.Outcomes;
import org.onecert.application.port.Sessions;
import org.onecert.application.signing.LastStep.Claimed;
import org.onecert.application.signing.SignAsRepresentative.Done;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.Session;
import org.onecert.domain.signing.SigningSession.Completed;
import org.onecert.domain.signing.SigningTerms;

/// What happens when both have signed: the enterprise comes into being. Of two first
/// certificates one waits for the claim and then learns that it came second.
public final class MainActivationEffect {

  private final LastStep lastStep;
  private final Registrar registrar;
  private final Sessions sessions;
  private final InstantSource clock;

  public MainActivationEffect(
      LastStep lastStep, Registrar registrar, Sessions sessions, InstantSource clock) {
    this.lastStep = lastStep;
    this.registrar = registrar;
    this.sessions = sessions;
    this.clock = clock;
  }

  Uni<Outcome<Done>> take(SigningTerms terms, Octets form, Caller<Session> caller) {
    SignedForm signed = new SignedForm(form, caller, clock.instant());
    return lastStep.take(terms, signed, this::register).chain(ifAccepted(this::answer));
  }

  /// What is told of a completed session. It asks the database on its own account, so it has no
  /// place in a transaction.
  Uni<Outcome<Done>> answer(Completed completed) {
    return Lookup.by(
            completed.completion().session(), opened -> sessions.find(opened, clock.instant()))
        .map(session -> Outcome.accepted(new Done(completed, session)));
  }

  private Uni<Outcome<Completed>> register(Claimed claimed) {
    return Outcomes.known(claimed.session().awaitingRepresentative())
        .chain(
            ifAccepted(
                signing -> registrar.register(signing, claimed.enterprise(), claimed.form())));
  }
}
