package org.onecert.application.upgrade;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.application.Outcomes;
import org.onecert.application.Trail;
import org.onecert.application.login.ChallengeAnswer;
import org.onecert.application.login.TokenProofs;
import org.onecert.application.login.TokenProofs.TokenCheck;
import org.onecert.application.upgrade.Attempts.Attempt;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.refusal.ManagementRefusal;
import org.onecert.domain.upgrade.Upgrade;
import org.onecert.domain.upgrade.Upgrade.Completed;
import org.onecert.domain.upgrade.Upgrade.Pending;
import org.onecert.domain.upgrade.UpgradeId;

/// Verifies the token first; then one transaction takes the challenge, decides and swaps. Every
/// attempt that is refused is noted with the token that was shown.
public final class CompleteUpgradeService implements CompleteUpgrade {

  private final FindUpgrade upgrades;
  private final TokenProofs proofs;
  private final ProvenUpgrades proven;
  private final Attempts attempts;
  private final Trail trail;
  private final InstantSource clock;

  public CompleteUpgradeService(
      FindUpgrade upgrades,
      TokenProofs proofs,
      ProvenUpgrades proven,
      Attempts attempts,
      Trail trail,
      InstantSource clock) {
    this.upgrades = upgrades;
    this.proofs = proofs;
    this.proven = proven;
    this.attempts = attempts;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<Completed>> complete(
      Caller<Session> caller, UpgradeId id, ChallengeAnswer answer) {
    Actor actor = caller.at(clock.instant());
    return upgrades
        .find(caller, id)
        .call(found -> trail.refused(Act.UPGRADE, actor, found, Particulars.NONE))
        .chain(ifAccepted(upgrade -> complete(upgrade, caller, answer)));
  }

  private Uni<Outcome<Completed>> complete(
      Upgrade upgrade, Caller<Session> caller, ChallengeAnswer answer) {
    return switch (upgrade) {
      case Completed completed -> Outcomes.accepted(completed);
      case Pending _, Upgrade.Ended _ -> attempt(upgrade, caller, answer);
    };
  }

  private Uni<Outcome<Completed>> attempt(
      Upgrade upgrade, Caller<Session> caller, ChallengeAnswer answer) {
    return Outcomes.known(upgrade.pending().then(_ -> atWork(caller)))
        .call(outcome -> note(upgrade, caller, outcome, Optional.empty()))
        .chain(ifAccepted(admitted -> check(upgrade, admitted, answer)));
  }

  private static Outcome<Caller<Admitted>> atWork(Caller<Session> caller) {
    return caller.session() instanceof Admitted admitted
        ? Outcome.accepted(new Caller<>(admitted, caller.client()))
        : Outcome.refused(ManagementRefusal.MAIN_CERTIFICATE_NEEDED);
  }

  private Uni<Outcome<Completed>> check(
      Upgrade upgrade, Caller<Admitted> caller, ChallengeAnswer answer) {
    Occasion occasion = Occasion.completing(upgrade.terms().id());
    return proofs
        .check(caller.session().viewer(), answer, occasion, clock.instant())
        .chain(check -> complete(upgrade, caller, check));
  }

  private Uni<Outcome<Completed>> complete(
      Upgrade upgrade, Caller<Admitted> caller, TokenCheck check) {
    return Outcomes.known(check.proof())
        .chain(ifAccepted(proof -> proven.complete(upgrade.terms(), caller, proof)))
        .call(outcome -> note(upgrade, caller, outcome, check.shown()));
  }

  private Uni<Void> note(
      Upgrade upgrade,
      Caller<? extends Session> caller,
      Outcome<?> outcome,
      Optional<UniqueId> shown) {
    Attempt attempt = new Attempt(Act.UPGRADE, upgrade.terms(), caller.at(clock.instant()));
    return attempts.note(attempt, outcome, shown);
  }
}
