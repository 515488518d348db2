package org.onecert.application.roll;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.function.Function;
import org.onecert.application.Caller;
import org.onecert.application.Outcomes;
import org.onecert.application.Trail;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.Transactions;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Amendment;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.Management;
import org.onecert.domain.enterprise.Viewer;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session.Admitted;

/// What all acts upon a certificate of the caller's enterprise have in common: in one transaction
/// the enterprise is claimed, the certificate found, the act decided, kept and noted, refused ones
/// too (M).
public final class Amending {

  private final Enterprises enterprises;
  private final Roll roll;
  private final Trail trail;
  private final Transactions transactions;
  private final InstantSource clock;

  public Amending(
      Enterprises enterprises,
      Roll roll,
      Trail trail,
      Transactions transactions,
      InstantSource clock) {
    this.enterprises = enterprises;
    this.roll = roll;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  /// Does an act.
  ///
  /// @param decision on the certificate as it is under the lock
  public Uni<Outcome<Amendment>> amend(
      Act act,
      Caller<Admitted> caller,
      CertificateId id,
      Function<Case, Uni<Outcome<Amendment>>> decision) {
    Plan plan = new Plan(act, caller, caller.at(clock.instant()), decision);
    return transactions.inTransaction(() ->
        enterprises
            .claim(caller.session().enterprise())
            .chain(enterprise -> amend(enterprise, id, plan)));
  }

  private Uni<Outcome<Amendment>> amend(Enterprise enterprise, CertificateId id, Plan plan) {
    return roll.find(enterprise, id).chain(found -> amend(found, plan));
  }

  private Uni<Outcome<Amendment>> amend(Outcome<Management> found, Plan plan) {
    return switch (found) {
      case Accepted<Management>(var management) -> decide(plan.on(management), plan);
      case Refused<Management>(var refusal) ->
          Outcomes.<Amendment>refused(refusal)
              .call(outcome -> trail.refused(plan.act(), plan.actor(), outcome, Particulars.NONE));
    };
  }

  private Uni<Outcome<Amendment>> decide(Case one, Plan plan) {
    Particulars subject = Particulars.of(one.management().certificate().facts().uniqueId());
    return plan.decision()
        .apply(one)
        .call(outcome -> trail.refused(plan.act(), plan.actor(), outcome, subject))
        .chain(ifAccepted(amendment -> keep(amendment, plan, subject)));
  }

  private Uni<Outcome<Amendment>> keep(Amendment amendment, Plan plan, Particulars subject) {
    return amendment.changesAnything()
        ? roll.keep(amendment, plan.actor().at())
            .call(() -> trail.done(plan.act(), plan.actor(), subject.changing(amendment.changes())))
            .replaceWith(Outcome.accepted(amendment))
        : Outcomes.accepted(amendment);
  }

  /// A certificate under the lock, and who wants something of it.
  public record Case(Management management, Viewer viewer, Actor actor) {}

  private record Plan(
      Act act,
      Caller<Admitted> caller,
      Actor actor,
      Function<Case, Uni<Outcome<Amendment>>> decision) {

    /// The caller is what he is under the lock, whatever he was when he came.
    Case on(Management management) {
      var role = management.enterprise().roleOf(caller.session().certificate());
      return new Case(management, new Viewer(role), actor);
    }
  }
}
