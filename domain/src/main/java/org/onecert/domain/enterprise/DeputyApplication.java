package org.onecert.domain.enterprise;

import java.time.Instant;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.enterprise.Standing.Changed;
import org.onecert.domain.enterprise.Standing.Current;
import org.onecert.domain.enterprise.Standing.NewToEnterprise;
import org.onecert.domain.enterprise.Standing.NoEnterprise;
import org.onecert.domain.enterprise.Standing.Superseded;
import org.onecert.domain.people.AdditionalInformation;
import org.onecert.domain.refusal.ActivationRefusal;
import org.onecert.domain.refusal.LogInRefusal;
import org.onecert.domain.refusal.Refusal;

/// A genuine certificate that is to become a deputy, by its own wish (D) or added by the main
/// certificate (M-2).
public record DeputyApplication(GenuineCertificate certificate, AdditionalInformation information) {

  /// The deputy that it becomes, without items, if it is new to an enterprise that has a main
  /// certificate.
  ///
  /// @param id that it will go by
  public Outcome<Certificate> meets(Standing standing, CertificateId id, Instant at) {
    return switch (standing) {
      case NewToEnterprise(var enterprise) ->
          Outcome.accepted(
              new Certificate(id, enterprise, certificate, information, at, Access.NORMAL));
      case NoEnterprise() -> Outcome.refused(ActivationRefusal.ENTERPRISE_HAS_NO_MAIN);
      case Current(_, var recorded) ->
          Outcome.refused(whyNot(recorded, ActivationRefusal.CERTIFICATE_ACTIVE_ALREADY));
      case Changed(_, var recorded) ->
          Outcome.refused(whyNot(recorded, LogInRefusal.CERTIFICATE_CHANGED));
      case Superseded(_) -> Outcome.refused(LogInRefusal.CERTIFICATE_REPLACED);
    };
  }

  private static Refusal whyNot(Recorded recorded, Refusal ifNormal) {
    return recorded.deregistered() ? LogInRefusal.CERTIFICATE_DEREGISTERED : ifNormal;
  }
}
