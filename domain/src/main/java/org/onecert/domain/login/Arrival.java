package org.onecert.domain.login;

import java.util.Optional;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.enterprise.Recorded;
import org.onecert.domain.enterprise.Records;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.enterprise.Standing;
import org.onecert.domain.enterprise.Standing.Changed;
import org.onecert.domain.enterprise.Standing.Current;
import org.onecert.domain.enterprise.Standing.NewToEnterprise;
import org.onecert.domain.enterprise.Standing.NoEnterprise;
import org.onecert.domain.enterprise.Standing.Superseded;
import org.onecert.domain.login.LogInResult.Admitted;
import org.onecert.domain.login.LogInResult.CertificateChanged;
import org.onecert.domain.login.LogInResult.DeputyActivationNeeded;
import org.onecert.domain.login.LogInResult.MainActivationNeeded;
import org.onecert.domain.refusal.LogInRefusal;

/// A certificate that proved itself stands at the door (L-4).
///
/// @param item the answer for the item that the user came for, if he named one and is recorded
public record Arrival(
    GenuineCertificate certificate,
    Visit visit,
    Optional<ItemAnswer> item,
    SessionOpening opening) {

  /// What the records make of it.
  public Outcome<LogInResult> meets(Standing standing) {
    return switch (standing) {
      case NoEnterprise() -> Outcome.accepted(new MainActivationNeeded(activating(Role.MAIN)));
      case NewToEnterprise(_) ->
          Outcome.accepted(new DeputyActivationNeeded(activating(Role.DEPUTY)));
      case Current(var records, var recorded) ->
          normal(recorded).map(account -> admit(records, account));
      case Changed(var records, var recorded) ->
          normal(recorded).map(account -> showChange(records, account));
      case Superseded(_) -> Outcome.refused(LogInRefusal.CERTIFICATE_REPLACED);
    };
  }

  private static Outcome<Recorded> normal(Recorded recorded) {
    return recorded.deregistered()
        ? Outcome.refused(LogInRefusal.CERTIFICATE_DEREGISTERED)
        : Outcome.accepted(recorded);
  }

  private LogInResult admit(Records records, Recorded account) {
    Session.Admitted session =
        new Session.Admitted(
            opening.id(),
            certificate.facts(),
            records.enterprise(),
            records.uscc(),
            account.certificate(),
            account.role(),
            visit,
            certificate.facts().validity().atMost(opening.endOfWork()));
    return new Admitted(session, item);
  }

  private LogInResult showChange(Records records, Recorded account) {
    Session.Updating session =
        new Session.Updating(
            opening.id(),
            certificate,
            records.enterprise(),
            account.certificate(),
            account.role(),
            account.facts().fingerprint(),
            visit,
            certificate.facts().validity().atMost(opening.endOfActivating()));
    return new CertificateChanged(
        session, new CertificateChange(account.facts(), certificate.facts()));
  }

  private Session.Activating activating(Role role) {
    return new Session.Activating(
        opening.id(),
        certificate,
        role,
        visit,
        certificate.facts().validity().atMost(opening.endOfActivating()));
  }
}
