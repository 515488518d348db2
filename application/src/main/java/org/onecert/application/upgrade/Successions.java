package org.onecert.application.upgrade;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import org.onecert.application.port.Certificates;
import org.onecert.application.port.GrantedItems;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.refusal.ManagementRefusal;
import org.onecert.domain.upgrade.Succession;

/// Finds the two certificates that an upgrade is about.
public final class Successions {

  private final Certificates certificates;
  private final GrantedItems granted;

  public Successions(Certificates certificates, GrantedItems granted) {
    this.certificates = certificates;
    this.granted = granted;
  }

  /// The main certificate and the one that shall take its place; refused if the enterprise has none
  /// of this name.
  public Uni<Outcome<Succession>> find(Enterprise enterprise, CertificateId candidate) {
    return certificates
        .find(enterprise.id(), candidate)
        .map(found -> Outcome.of(found, ManagementRefusal.CERTIFICATE_UNKNOWN))
        .chain(ifAccepted(found -> withMain(enterprise, found)));
  }

  private Uni<Outcome<Succession>> withMain(Enterprise enterprise, Certificate candidate) {
    return certificates
        .find(enterprise.id(), enterprise.main())
        .chain(main -> withGrants(enterprise, main.orElseThrow(), candidate));
  }

  private Uni<Outcome<Succession>> withGrants(
      Enterprise enterprise, Certificate main, Certificate candidate) {
    return granted.of(candidate.id()).map(held -> succession(enterprise, main, candidate, held));
  }

  private static Outcome<Succession> succession(
      Enterprise enterprise, Certificate main, Certificate candidate, Grants held) {
    return Outcome.accepted(new Succession(enterprise, main, candidate, held));
  }
}
