package org.onecert.application.management;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.List;
import org.onecert.application.Caller;
import org.onecert.application.port.BusinessItems;
import org.onecert.application.port.Certificates;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.GrantedItems;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.Holding;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.refusal.ManagementRefusal;

/// Reads catalogue and grants; the domain lays one over the other.
public final class ShowItemsService implements ShowItems {

  private final Enterprises enterprises;
  private final Certificates certificates;
  private final BusinessItems items;
  private final GrantedItems granted;
  private final InstantSource clock;

  public ShowItemsService(
      Enterprises enterprises,
      Certificates certificates,
      BusinessItems items,
      GrantedItems granted,
      InstantSource clock) {
    this.enterprises = enterprises;
    this.certificates = certificates;
    this.items = items;
    this.granted = granted;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<List<Holding>>> show(Caller<Admitted> caller, CertificateId certificate) {
    return certificates
        .find(caller.session().enterprise(), certificate)
        .map(found -> Outcome.of(found, ManagementRefusal.CERTIFICATE_UNKNOWN))
        .chain(ifAccepted(found -> role(caller.session(), found)))
        .chain(ifAccepted(role -> show(role, certificate)));
  }

  private Uni<Outcome<Role>> role(Admitted session, Certificate certificate) {
    return enterprises
        .find(session.uscc())
        .map(enterprise -> Outcome.accepted(enterprise.orElseThrow().roleOf(certificate.id())));
  }

  private Uni<Outcome<List<Holding>>> show(Role role, CertificateId certificate) {
    return granted
        .of(certificate)
        .map(grants -> grants.asOf(clock.instant()))
        .chain(grants -> show(role, grants));
  }

  private Uni<Outcome<List<Holding>>> show(Role role, Grants grants) {
    return items.all().map(catalogue -> Outcome.accepted(Holding.of(role, grants, catalogue)));
  }
}
