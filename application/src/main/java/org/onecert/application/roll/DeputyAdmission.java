package org.onecert.application.roll;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import org.onecert.application.Identifiers;
import org.onecert.application.code.Codes;
import org.onecert.application.code.HolderCode;
import org.onecert.application.port.Enterprises;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.DeputyApplication;
import org.onecert.domain.enterprise.Enterprise;

/// Admits deputies, whoever asks for it: the certificate itself (D) or the main certificate (M-2).
public final class DeputyAdmission {

  private final Enterprises enterprises;
  private final Roll roll;
  private final Codes codes;
  private final Identifiers identifiers;

  public DeputyAdmission(Enterprises enterprises, Roll roll, Codes codes, Identifiers identifiers) {
    this.enterprises = enterprises;
    this.roll = roll;
    this.codes = codes;
    this.identifiers = identifiers;
  }

  /// Looks whether the application can succeed at all, then tries the holder's code, which counts.
  public Uni<Outcome<DeputyApplication>> prepare(
      DeputyApplication application, HolderCode code, Instant now) {
    return enterprises
        .standing(application.certificate().facts())
        .map(standing -> application.meets(standing, newId(), now))
        .chain(ifAccepted(_ -> code.attempt(codes)))
        .map(proven -> proven.map(_ -> application));
  }

  /// Decides on the application, spends the code and enters the deputy, inside a transaction that
  /// has claimed the enterprise.
  ///
  /// @param claimed empty if nobody knows the enterprise
  public Uni<Outcome<Certificate>> admit(
      Optional<Enterprise> claimed, DeputyApplication application, HolderCode code, Instant now) {
    return roll.standing(claimed, application.certificate().facts())
        .map(standing -> application.meets(standing, newId(), now))
        .chain(ifAccepted(deputy -> spend(code, deputy)))
        .chain(ifAccepted(deputy -> enter(claimed.orElseThrow(), deputy, now)));
  }

  private Uni<Outcome<Certificate>> spend(HolderCode code, Certificate deputy) {
    return code.spend(codes).map(spent -> spent.map(_ -> deputy));
  }

  private Uni<Outcome<Certificate>> enter(Enterprise enterprise, Certificate deputy, Instant now) {
    return roll.enter(enterprise, deputy, now).replaceWith(Outcome.accepted(deputy));
  }

  private CertificateId newId() {
    return new CertificateId(identifiers.next());
  }
}
