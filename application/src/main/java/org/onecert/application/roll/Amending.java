package org.onecert.application.roll;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.Optional;
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
import org.onecert.domain.certificate.UniqueId;
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

  /// Does what is wished.
  ///
  /// @param decision on the certificate as it is under the lock
  public Uni<Outcome<Amendment>> amend(
      Wish wish, Function<Case, Uni<Outcome<Amendment>>> decision) {
    Plan plan = new Plan(wish, wish.caller().at(clock.instant()), decision);
    return transactions.inTransaction(() ->
        enterprises
            .claim(wish.caller().session().enterprise())
            .chain(enterprise -> roll.find(enterprise, wish.certificate()))
            .chain(found -> amend(found, plan)));
  }

  private Uni<Outcome<Amendment>> amend(Outcome<Management> found, Plan plan) {
    return switch (found) {
      case Accepted<Management>(var management) -> decide(plan.on(management), plan);
      case Refused<Management>(var refusal) ->
          Outcomes.<Amendment>refused(refusal)
              .call(outcome -> refused(outcome, plan, plan.wish().unknown()));
    };
  }

  private Uni<Outcome<Amendment>> decide(Case one, Plan plan) {
    Particulars subject = Particulars.of(one.management().certificate().facts().uniqueId());
    return plan.decision()
        .apply(one)
        .call(outcome -> refused(outcome, plan, subject.trying(plan.wish().shown())))
        .chain(ifAccepted(amendment -> keep(one.management().enterprise(), amendment, plan)));
  }

  private Uni<Void> refused(Outcome<Amendment> outcome, Plan plan, Particulars particulars) {
    return trail.refused(plan.wish().act(), plan.actor(), outcome, particulars);
  }

  private Uni<Outcome<Amendment>> keep(Enterprise enterprise, Amendment amendment, Plan plan) {
    return amendment.changesAnything()
        ? roll.keep(enterprise, amendment, plan.actor().at())
            .call(() -> done(amendment, plan))
            .replaceWith(Outcome.accepted(amendment))
        : Outcomes.accepted(amendment);
  }

  private Uni<Void> done(Amendment amendment, Plan plan) {
    Particulars subject = Particulars.of(amendment.before().facts().uniqueId());
    return trail.done(plan.wish().act(), plan.actor(), subject.changing(amendment.changes()));
  }

  /// What somebody wants done.
  ///
  /// @param certificate as the caller named it; whether there is such a one is not known yet
  /// @param shown the token that he showed for it, as far as that is proven
  public record Wish(
      Act act, Caller<Admitted> caller, CertificateId certificate, Optional<UniqueId> shown) {

    public static Wish of(Act act, Caller<Admitted> caller, CertificateId certificate) {
      return new Wish(act, caller, certificate, Optional.empty());
    }

    public Wish showing(Optional<UniqueId> token) {
      return new Wish(act, caller, certificate, token);
    }

    /// For the history, where there is no such certificate.
    private Particulars unknown() {
      return Particulars.NONE.trying(certificate);
    }
  }

  /// A certificate under the lock, and who wants something of it.
  public record Case(Management management, Viewer viewer, Actor actor) {}

  private record Plan(Wish wish, Actor actor, Function<Case, Uni<Outcome<Amendment>>> decision) {

    /// The caller is what he is under the lock, whatever he was when he came.
    Case on(Management management) {
      var viewer = management.enterprise().viewer(wish.caller().session().certificate());
      return new Case(management, viewer, actor);
    }
  }
}
