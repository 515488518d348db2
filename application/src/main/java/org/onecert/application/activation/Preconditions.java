package org.onecert.application.activation;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.Outcomes;
import org.onecert.application.activation.OpenMainActivation.Request;
import org.onecert.application.port.BusinessRegistry;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.PersonalSigning;
import org.onecert.application.port.PersonalSigning.PersonalCredential;
import org.onecert.application.port.SealVerifier;
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
import org.onecert.domain.refusal.SealRefusal;
import org.onecert.domain.signing.MainActivation;

/// What must hold before a main certificate can be activated.
public final class Preconditions {

  private final Enterprises enterprises;
  private final BusinessRegistry registry;
  private final SealVerifier seals;
  private final PersonalSigning personalSigning;

  public Preconditions(
      Enterprises enterprises,
      BusinessRegistry registry,
      SealVerifier seals,
      PersonalSigning personalSigning) {
    this.enterprises = enterprises;
    this.registry = registry;
    this.seals = seals;
    this.personalSigning = personalSigning;
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
        .chain(ifAccepted(this::representativeCanSign));
  }

  private Uni<Outcome<EnterpriseProfile>> representativeCanSign(EnterpriseProfile profile) {
    return personalSigning
        .find(profile.representative())
        .map(credential -> representativeCanSign(profile, credential));
  }

  private static Outcome<EnterpriseProfile> representativeCanSign(
      EnterpriseProfile profile, Optional<PersonalCredential> credential) {
    return credential.isPresent()
        ? Outcome.accepted(profile)
        : Outcome.refused(ActivationRefusal.REPRESENTATIVE_HAS_NO_CERTIFICATE);
  }

  private Uni<Outcome<MainActivation>> sealed(
      GenuineCertificate certificate, Request request, EnterpriseProfile profile) {
    return request
        .sealData()
        .map(data -> sealed(data, certificate, request, profile))
        .orElseGet(() -> Outcomes.refused(SealRefusal.SEAL_MISSING));
  }

  private Uni<Outcome<MainActivation>> sealed(
      Octets data, GenuineCertificate certificate, Request request, EnterpriseProfile profile) {
    return seals
        .verify(data, certificate)
        .map(verified -> verified.map(_ -> matter(data, certificate, request, profile)));
  }

  private static MainActivation matter(
      Octets data, GenuineCertificate certificate, Request request, EnterpriseProfile profile) {
    return new MainActivation(certificate, profile, request.information(), data);
  }
}
