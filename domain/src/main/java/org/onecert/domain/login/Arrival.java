package org.onecert.domain.login;

import java.util.Optional;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.login.LogInResult.Admitted;
import org.onecert.domain.login.LogInResult.DeputyActivationNeeded;
import org.onecert.domain.login.LogInResult.MainActivationNeeded;
import org.onecert.domain.login.Standing.NewToEnterprise;
import org.onecert.domain.login.Standing.NoEnterprise;
import org.onecert.domain.login.Standing.Recorded;
import org.onecert.domain.refusal.LogInRefusal;

/// A certificate that proved itself stands at the door (L-4).
///
/// @param itemOffered whether the catalogue offers the item that the user came for
public record Arrival(
    GenuineCertificate certificate, Visit visit, boolean itemOffered, SessionOpening opening) {

  /// What the records make of it.
  public Outcome<LogInResult> meets(Standing standing) {
    return switch (standing) {
      case NoEnterprise() -> Outcome.accepted(new MainActivationNeeded(activating(Role.MAIN)));
      case NewToEnterprise(_) ->
          Outcome.accepted(new DeputyActivationNeeded(activating(Role.DEPUTY)));
      case Recorded recorded -> recorded(recorded);
    };
  }

  private Outcome<LogInResult> recorded(Recorded recorded) {
    if (!recorded.fingerprint().equals(certificate.facts().fingerprint())) {
      return Outcome.refused(LogInRefusal.CERTIFICATE_CHANGED);
    }
    if (recorded.deregistered()) {
      return Outcome.refused(LogInRefusal.CERTIFICATE_DEREGISTERED);
    }
    return Outcome.accepted(new Admitted(admitted(recorded), answer(recorded.role())));
  }

  private Session.Admitted admitted(Recorded recorded) {
    return new Session.Admitted(
        opening.id(),
        certificate.facts(),
        recorded.enterprise(),
        recorded.certificate(),
        recorded.role(),
        visit,
        certificate.facts().validity().atMost(opening.endOfWork()));
  }

  private Session.Activating activating(Role role) {
    return new Session.Activating(
        opening.id(),
        certificate,
        role,
        visit,
        certificate.facts().validity().atMost(opening.endOfActivating()));
  }

  private Optional<ItemAnswer> answer(Role role) {
    return visit.item().map(item -> new ItemAnswer(item, itemOffered && role == Role.MAIN));
  }
}
