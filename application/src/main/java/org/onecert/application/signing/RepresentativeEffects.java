package org.onecert.application.signing;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import org.onecert.application.Caller;
import org.onecert.application.Lookup;
import org.onecert.application.Outcomes;
import org.onecert.application.port.Sessions;
import org.onecert.application.signing.SignAsRepresentative.Done;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.Session;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.domain.signing.Authorisation;
import org.onecert.domain.signing.DeputyUpgrade;
import org.onecert.domain.signing.MainActivation;
import org.onecert.domain.signing.SigningSession.Completed;
import org.onecert.domain.signing.SigningTerms;

/// What the legal representative's signature brings about: it is the last one, so the form takes
/// effect with it (A-5, U-1).
public final class RepresentativeEffects {

  private final MainActivationEffect activation;
  private final UpgradeEffect upgrade;
  private final Sessions sessions;
  private final InstantSource clock;

  public RepresentativeEffects(
      MainActivationEffect activation,
      UpgradeEffect upgrade,
      Sessions sessions,
      InstantSource clock) {
    this.activation = activation;
    this.upgrade = upgrade;
    this.sessions = sessions;
    this.clock = clock;
  }

  Uni<Outcome<Done>> take(SigningTerms terms, SignedForm form) {
    return effect(terms, form).chain(ifAccepted(this::answer));
  }

  private Uni<Outcome<Completed>> effect(SigningTerms terms, SignedForm form) {
    return switch (terms.matter()) {
      case MainActivation matter -> activation.take(terms, matter, form);
      case DeputyUpgrade matter -> upgrade.take(terms, matter, form);
      case Authorisation _ -> Outcomes.refused(SigningRefusal.NOT_THIS_SIGNATORYS_TURN);
    };
  }

  /// A form with the last signature in it, as of now.
  SignedForm signed(Octets form, Caller<Session> caller) {
    return new SignedForm(form, caller, clock.instant());
  }

  /// What is told of a completed session. It asks the database on its own account, so it has no
  /// place in a transaction.
  Uni<Outcome<Done>> answer(Completed completed) {
    return Lookup.by(
            completed.completion().session(), opened -> sessions.find(opened, clock.instant()))
        .map(session -> Outcome.accepted(new Done(completed, session)));
  }
}
