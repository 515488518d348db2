package org.onecert.application.management;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.application.Outcomes;
import org.onecert.application.Trail;
import org.onecert.application.code.HolderCode;
import org.onecert.application.login.TokenProofs;
import org.onecert.application.login.TokenProofs.TokenCheck;
import org.onecert.application.login.TokenProofs.TokenProof;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.Transactions;
import org.onecert.application.roll.DeputyAdmission;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.enterprise.DeputyApplication;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.enterprise.Viewer;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Differences;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Occasion;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.refusal.ManagementRefusal;

/// Token and code are checked first; then one transaction takes the challenge, decides, spends the
/// code and enters the deputy.
public final class AddDeputyService implements AddDeputy {

  private final TokenProofs proofs;
  private final DeputyAdmission admission;
  private final Enterprises enterprises;
  private final Trail trail;
  private final Transactions transactions;
  private final InstantSource clock;

  public AddDeputyService(
      TokenProofs proofs,
      DeputyAdmission admission,
      Enterprises enterprises,
      Trail trail,
      Transactions transactions,
      InstantSource clock) {
    this.proofs = proofs;
    this.admission = admission;
    this.enterprises = enterprises;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<Certificate>> add(Caller<Admitted> caller, Request request) {
    Actor actor = caller.at(clock.instant());
    Occasion occasion = Occasion.adding(caller.session().enterprise());
    return proofs
        .check(caller.session().viewer(), request.answer(), occasion, actor.at())
        .chain(check -> proceed(check, new Wish(caller, actor, request)));
  }

  private Uni<Outcome<Certificate>> proceed(TokenCheck check, Wish wish) {
    Particulars subject = check.shown().map(Particulars::of).orElse(Particulars.NONE);
    return Outcomes.known(check.proof())
        .chain(ifAccepted(proof -> add(wish.fulfilledBy(proof))))
        .call(outcome -> trail.refused(Act.ADD_DEPUTY, wish.actor(), outcome, subject));
  }

  private Uni<Outcome<Certificate>> add(Case one) {
    return Outcomes.known(one.ownToken())
        .chain(ifAccepted(_ -> admission.prepare(one.application(), one.code(), one.at())))
        .chain(ifAccepted(_ -> transactions.inTransaction(() -> claimAndAdd(one))));
  }

  private Uni<Outcome<Certificate>> claimAndAdd(Case one) {
    return enterprises
        .claim(one.wish().caller().session().enterprise())
        .chain(enterprise -> add(enterprise, one));
  }

  private Uni<Outcome<Certificate>> add(Enterprise enterprise, Case one) {
    return proofs
        .take(one.proof())
        .map(taken -> taken.then(_ -> one.viewerIn(enterprise).managing()))
        .chain(ifAccepted(_ -> admit(enterprise, one)))
        .chain(ifAccepted(deputy -> added(deputy, one)));
  }

  private Uni<Outcome<Certificate>> admit(Enterprise enterprise, Case one) {
    return admission.admit(Optional.of(enterprise), one.application(), one.code(), one.at());
  }

  private Uni<Outcome<Certificate>> added(Certificate deputy, Case one) {
    var changes = Differences.appearing(deputy, Role.DEPUTY);
    return trail
        .done(Act.ADD_DEPUTY, one.wish().actor(), one.subject().changing(changes))
        .replaceWith(Outcome.accepted(deputy));
  }

  private record Wish(Caller<Admitted> caller, Actor actor, Request request) {

    Case fulfilledBy(TokenProof proof) {
      var information = request.information();
      return new Case(
          this,
          proof,
          new DeputyApplication(proof.token(), information),
          HolderCode.of(caller, information.mobile(), request.mobileCode()));
    }
  }

  private record Case(Wish wish, TokenProof proof, DeputyApplication application, HolderCode code) {

    Instant at() {
      return wish.actor().at();
    }

    Particulars subject() {
      return Particulars.of(proof.token().facts().uniqueId());
    }

    /// Itself, if the token is of the caller's enterprise: of its organisation code, which stays.
    Outcome<Case> ownToken() {
      var own = wish.caller().session().uscc().organisationCode();
      return own.equals(proof.token().facts().uscc().organisationCode())
          ? Outcome.accepted(this)
          : Outcome.refused(ManagementRefusal.TOKEN_OF_ANOTHER_ENTERPRISE);
    }

    /// The caller as he is under the lock, whatever he was when he came.
    Viewer viewerIn(Enterprise enterprise) {
      return enterprise.viewer(wish.caller().session().certificate());
    }
  }
}
