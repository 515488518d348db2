package org.onecert.application.activation;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.application.Trail;
import org.onecert.application.code.HolderCode;
import org.onecert.application.login.Admissions;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.Transactions;
import org.onecert.application.roll.DeputyAdmission;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.enterprise.DeputyApplication;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Differences;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.Session.Activating;

/// Tries the holder's code first; then one transaction decides, enters the deputy and opens its
/// session.
public final class ActivateDeputyService implements ActivateDeputy {

  private final DeputyAdmission admission;
  private final Enterprises enterprises;
  private final Admissions admissions;
  private final Trail trail;
  private final Transactions transactions;
  private final InstantSource clock;

  public ActivateDeputyService(
      DeputyAdmission admission,
      Enterprises enterprises,
      Admissions admissions,
      Trail trail,
      Transactions transactions,
      InstantSource clock) {
    this.admission = admission;
    this.enterprises = enterprises;
    this.admissions = admissions;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<LogInResult.Admitted>> activate(Caller<Activating> caller, Request request) {
    Actor actor = caller.at(clock.instant());
    DeputyApplication application =
        new DeputyApplication(caller.session().certificate(), request.information());
    HolderCode code = HolderCode.of(caller, request.information().mobile(), request.mobileCode());
    return admission
        .prepare(application, code, actor.at())
        .chain(ifAccepted(_ -> activate(new Case(caller, actor, application, code))))
        .call(outcome -> trail.refused(Act.ACTIVATE_DEPUTY, actor, outcome, Particulars.NONE));
  }

  private Uni<Outcome<LogInResult.Admitted>> activate(Case one) {
    return transactions.inTransaction(() ->
        enterprises
            .claim(one.application().certificate().facts().uscc())
            .chain(claimed -> activate(claimed, one)));
  }

  private Uni<Outcome<LogInResult.Admitted>> activate(Optional<Enterprise> claimed, Case one) {
    return admission
        .admit(claimed, one.application(), one.code(), one.actor().at())
        .chain(ifAccepted(deputy -> welcome(claimed.orElseThrow(), deputy, one)));
  }

  private Uni<Outcome<LogInResult.Admitted>> welcome(
      Enterprise enterprise, Certificate deputy, Case one) {
    var changes = Differences.appearing(deputy, Role.DEPUTY);
    return trail
        .done(Act.ACTIVATE_DEPUTY, one.actor(), Particulars.NONE.changing(changes))
        .chain(() ->
            admissions.admit(enterprise, deputy, one.caller().session().visit(), one.actor().at()))
        .map(Outcome::accepted);
  }

  private record Case(
      Caller<Activating> caller, Actor actor, DeputyApplication application, HolderCode code) {}
}
