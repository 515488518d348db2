package org.onecert.application.activation;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import org.onecert.application.Caller;
import org.onecert.application.Trail;
import org.onecert.application.code.Codes;
import org.onecert.application.code.HolderCode;
import org.onecert.application.signing.SigningOpening;
import org.onecert.domain.Outcome;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.signing.MainActivation;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;

/// Preconditions first, then the holder's code, then the form; at the end the code is spent and the
/// session opened in one transaction.
public final class OpenMainActivationService implements OpenMainActivation {

  private final Preconditions preconditions;
  private final Codes codes;
  private final SigningOpening opening;
  private final Trail trail;
  private final InstantSource clock;

  public OpenMainActivationService(
      Preconditions preconditions,
      Codes codes,
      SigningOpening opening,
      Trail trail,
      InstantSource clock) {
    this.preconditions = preconditions;
    this.codes = codes;
    this.opening = opening;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<AwaitingSeal>> open(Caller<Activating> caller, Request request) {
    Instant now = clock.instant();
    HolderCode code = HolderCode.of(caller, request.information().mobile(), request.mobileCode());
    return preconditions
        .settle(caller.session().certificate(), request)
        .chain(ifAccepted(matter -> proveMobile(code, matter)))
        .chain(ifAccepted(matter -> open(caller, now, code, matter)))
        .call(outcome -> note(caller.at(now), outcome));
  }

  private Uni<Void> note(Actor actor, Outcome<?> outcome) {
    return trail.refused(Act.OPEN_MAIN_ACTIVATION, actor, outcome, Particulars.NONE);
  }

  private Uni<Outcome<MainActivation>> proveMobile(HolderCode code, MainActivation matter) {
    return code.attempt(codes).map(proven -> proven.map(_ -> matter));
  }

  private Uni<Outcome<AwaitingSeal>> open(
      Caller<Activating> caller, Instant now, HolderCode code, MainActivation matter) {
    return opening.open(matter, caller, now, _ -> code.spend(codes));
  }
}
