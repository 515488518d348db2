package org.onecert.domain.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.enterprise.EnterpriseProfile;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Differences;
import org.onecert.domain.people.AdditionalInformation;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.refusal.ActivationRefusal;

/// The first activation of an enterprise's main certificate (A).
///
/// @param sealData what the token carries as seal, verified
public record MainActivation(
    GenuineCertificate certificate,
    EnterpriseProfile profile,
    AdditionalInformation information,
    Octets sealData)
    implements Matter {

  @Override
  public FormKind kind() {
    return FormKind.MAIN_ACTIVATION;
  }

  @Override
  public boolean standsOnTheMain() {
    return false;
  }

  @Override
  public GenuineCertificate sealingCertificate() {
    return certificate;
  }

  @Override
  public Optional<LegalRepresentative> representative() {
    return Optional.of(profile.representative());
  }

  /// Brings the enterprise into being with this certificate as main, unless somebody was faster
  ///
  ///
  /// @param existing the enterprise of this credit code, if there is one
  public Outcome<MainActivated> takeEffect(Optional<Enterprise> existing, NewAccount account) {
    return existing.isPresent()
        ? Outcome.refused(ActivationRefusal.ENTERPRISE_HAS_MAIN)
        : Outcome.accepted(new MainActivated(enterprise(account), certificate(account)));
  }

  private Enterprise enterprise(NewAccount account) {
    return new Enterprise(
        account.enterprise(),
        certificate.facts().uscc(),
        certificate.facts().enterpriseName(),
        profile,
        account.certificate());
  }

  private Certificate certificate(NewAccount account) {
    return new Certificate(
        account.certificate(),
        account.enterprise(),
        certificate,
        information,
        account.at(),
        Access.NORMAL);
  }

  /// The names that an enterprise and its main certificate will go by, and the moment of birth.
  public record NewAccount(EnterpriseId enterprise, CertificateId certificate, Instant at) {}

  /// The enterprise exists, and this certificate is its main.
  public record MainActivated(Enterprise enterprise, Certificate certificate) {

    /// For the history.
    public List<Change> changes() {
      return Differences.appearing(certificate, Role.MAIN);
    }
  }
}
