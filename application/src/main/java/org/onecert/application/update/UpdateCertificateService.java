package org.onecert.application.update;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import org.onecert.application.Caller;
import org.onecert.application.Outcomes;
import org.onecert.application.Trail;
import org.onecert.application.login.Admissions;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.Transactions;
import org.onecert.application.roll.Roll;
import org.onecert.application.signing.HalfDoneSignings;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.enterprise.Amendment;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.Management;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.LogInResult;
import org.onecert.domain.login.Session.Updating;
import org.onecert.domain.refusal.LogInRefusal;

/// Decides under the lock of the enterprise, so that what is replaced is what the user was shown.
/// The enterprise follows its main certificate.
public final class UpdateCertificateService implements UpdateCertificate {

  private final Enterprises enterprises;
  private final Roll roll;
  private final HalfDoneSignings signings;
  private final Admissions admissions;
  private final Trail trail;
  private final Transactions transactions;
  private final InstantSource clock;

  public UpdateCertificateService(
      Enterprises enterprises,
      Roll roll,
      HalfDoneSignings signings,
      Admissions admissions,
      Trail trail,
      Transactions transactions,
      InstantSource clock) {
    this.enterprises = enterprises;
    this.roll = roll;
    this.signings = signings;
    this.admissions = admissions;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<LogInResult.Admitted>> update(Caller<Updating> caller) {
    Actor actor = caller.at(clock.instant());
    return transactions
        .inTransaction(() -> claimAndUpdate(caller.session(), actor))
        .call(outcome -> trail.refused(Act.UPDATE_CERTIFICATE, actor, outcome, Particulars.NONE));
  }

  private Uni<Outcome<LogInResult.Admitted>> claimAndUpdate(Updating session, Actor actor) {
    return enterprises
        .claim(session.enterprise())
        .chain(enterprise -> roll.find(enterprise, session.account()))
        .chain(ifAccepted(management -> update(management, session, actor)));
  }

  private Uni<Outcome<LogInResult.Admitted>> update(
      Management management, Updating session, Actor actor) {
    Outcome<Amendment> decided = management.update(session.certificate(), session.replaces());
    return Outcomes.known(decided)
        .chain(ifAccepted(amendment -> keep(management.enterprise(), amendment, actor)))
        .chain(ifAccepted(now -> admit(now, session, actor)));
  }

  private Uni<Outcome<Now>> keep(Enterprise enterprise, Amendment amendment, Actor actor) {
    Enterprise next = enterprise.calledBy(amendment.after());
    return enterprises
        .put(next)
        .call(() -> roll.keep(next, amendment, actor.at()))
        .call(() ->
            signings.voidAll(amendment.before().facts(), LogInRefusal.CERTIFICATE_REPLACED, actor))
        .call(() -> trail.done(Act.UPDATE_CERTIFICATE, actor, particulars(amendment)))
        .replaceWith(Outcome.accepted(new Now(next, amendment)));
  }

  private static Particulars particulars(Amendment amendment) {
    UniqueId subject = amendment.before().facts().uniqueId();
    return Particulars.of(subject).changing(amendment.changes());
  }

  private Uni<Outcome<LogInResult.Admitted>> admit(Now now, Updating session, Actor actor) {
    return admissions
        .admit(now.enterprise(), now.amendment().after(), session.visit(), actor.at())
        .map(Outcome::accepted);
  }

  /// How things are after the update.
  private record Now(Enterprise enterprise, Amendment amendment) {}
}
