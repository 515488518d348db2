package org.onecert.application.activation;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
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
        .map(found -> Outcome.of(found, ActivationRefusal.ENTERPRISE_HAS_NO_MAIN))
        .chain(ifAccepted(enterprise -> page(session, enterprise)));
  }

  private Uni<Outcome<Page>> page(Activating session, Enterprise enterprise) {
    return certificates
        .find(enterprise.id(), enterprise.main())
        .map(main -> Outcome.accepted(new Page(session, main.orElseThrow())));
  }
}
