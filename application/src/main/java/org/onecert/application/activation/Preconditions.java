package org.onecert.application.activation;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import org.onecert.application.activation.OpenMainActivation.Request;
import org.onecert.application.port.BusinessRegistry;
import org.onecert.application.port.Enterprises;
import org.onecert.application.signing.CarriedSeals;
import org.onecert.application.signing.Representatives;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.enterprise.EnterpriseProfile;
import org.onecert.domain.enterprise.Standing;
import org.onecert.domain.enterprise.Standing.Changed;
import org.onecert.domain.enterprise.Standing.Current;
import org.onecert.domain.enterprise.Standing.NewToEnterprise;
import org.onecert.domain.enterprise.Standing.NoEnterprise;
import org.onecert.domain.enterprise.Standing.Superseded;
import org.onecert.domain.refusal.ActivationRefusal;
import org.onecert.domain.signing.MainActivation;

/// What must hold before a main certificate can be activated.
public final class Preconditions {

  private final Enterprises enterprises;
  private final BusinessRegistry registry;
  private final CarriedSeals seals;
  private final Representatives representatives;

  public Preconditions(
      Enterprises enterprises,
      BusinessRegistry registry,
      CarriedSeals seals,
      Representatives representatives) {
    this.enterprises = enterprises;
    this.registry = registry;
    this.seals = seals;
    this.representatives = representatives;
  }

  /// The matter of the signing session, if all of them hold.
  Uni<Outcome<MainActivation>> settle(GenuineCertificate certificate, Request request) {
    return noMainYet(certificate)
        .chain(ifAccepted(_ -> profile(certificate, request)))
        .chain(ifAccepted(profile -> sealed(certificate, request, profile)));
  }

  private Uni<Outcome<Standing>> noMainYet(GenuineCertificate certificate) {
    return enterprises.standing(certificate.facts()).map(Preconditions::noMainYet);
  }

  private static Outcome<Standing> noMainYet(Standing standing) {
    return switch (standing) {
      case NoEnterprise none -> Outcome.accepted(none);
      case NewToEnterprise _, Current _, Changed _, Superseded _ ->
          Outcome.refused(ActivationRefusal.ENTERPRISE_HAS_MAIN);
    };
  }

  private Uni<Outcome<EnterpriseProfile>> profile(GenuineCertificate certificate, Request request) {
    return registry
        .find(certificate.facts().uscc())
        .map(request.entered()::settle)
        .chain(ifAccepted(representatives::canSign));
  }

  private Uni<Outcome<MainActivation>> sealed(
      GenuineCertificate certificate, Request request, EnterpriseProfile profile) {
    return seals
        .verify(certificate, request.sealData())
        .map(verified -> verified.map(data -> matter(data, certificate, request, profile)));
  }

  private static MainActivation matter(
      Octets data, GenuineCertificate certificate, Request request, EnterpriseProfile profile) {
    return new MainActivation(certificate, profile, request.information(), data);
  }
}
