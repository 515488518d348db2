package org.onecert.application.activation;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.application.port.Certificates;
import org.onecert.application.port.Enterprises;
import org.onecert.domain.Outcome;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.refusal.ActivationRefusal;

/// Finds the enterprise and its main certificate.
public final class ShowDeputyActivationService implements ShowDeputyActivation {

  private final Enterprises enterprises;
  private final Certificates certificates;

  public ShowDeputyActivationService(Enterprises enterprises, Certificates certificates) {
    this.enterprises = enterprises;
    this.certificates = certificates;
  }

  @Override
  public Uni<Outcome<Page>> show(Caller<Activating> caller) {
    Activating session = caller.session();
    return enterprises
        .find(session.facts().uscc())
        .map(ShowDeputyActivationService::orNone)
        .chain(ifAccepted(enterprise -> page(session, enterprise)));
  }

  private static Outcome<Enterprise> orNone(Optional<Enterprise> found) {
    return found
        .map(Outcome::accepted)
        .orElse(Outcome.refused(ActivationRefusal.ENTERPRISE_HAS_NO_MAIN));
  }

  private Uni<Outcome<Page>> page(Activating session, Enterprise enterprise) {
    return certificates
        .find(enterprise.id(), enterprise.main())
        .map(main -> Outcome.accepted(new Page(session, main.orElseThrow())));
  }
}
