package org.onecert.domain.signing;

import static org.onecert.domain.refusal.AuthorisationRefusal.DEPUTY_CHANGED;
import static org.onecert.domain.refusal.AuthorisationRefusal.DEPUTY_DEREGISTERED;
import static org.onecert.domain.refusal.AuthorisationRefusal.MAIN_CERTIFICATE_CHANGED;
import static org.onecert.domain.refusal.UpgradeRefusal.REPRESENTATIVE_CHANGED;

import java.time.Instant;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.EnterpriseProfile;
import org.onecert.domain.enterprise.NamedCertificate;
import org.onecert.domain.people.LegalRepresentative;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.upgrade.Succession;
import org.onecert.domain.upgrade.Swap;

/// A deputy upgrades itself, because the main certificate's token is lost or broken (U-1).
///
/// @param certificate the deputy's, whose token seals the form
/// @param sealData what that token carries as seal, verified
/// @param profile of the enterprise as the business registry has it now
public record DeputyUpgrade(
    GenuineCertificate certificate,
    Octets sealData,
    EnterpriseProfile profile,
    Party deputy,
    Party main)
    implements Matter {

  @Override
  public FormKind kind() {
    return FormKind.UPGRADE;
  }

  @Override
  public boolean standsOnTheMain() {
    return true;
  }

  @Override
  public GenuineCertificate sealingCertificate() {
    return certificate;
  }

  @Override
  public Optional<LegalRepresentative> representative() {
    return Optional.of(profile.representative());
  }

  /// Itself, if the certificate that it names is still the main one.
  public Outcome<DeputyUpgrade> under(Enterprise enterprise) {
    return enterprise.main().equals(main.certificate().id())
        ? Outcome.accepted(this)
        : Outcome.refused(MAIN_CERTIFICATE_CHANGED);
  }

  /// The swap, unless the ground has shifted since the form was made: it would name another
  /// certificate or person than those whom it concerns (U-3), or bear the signature of one who is
  /// legal representative no more.
  ///
  /// @param told what is known of the enterprise now
  public Outcome<Swap> takeEffect(Succession now, EnterpriseProfile told) {
    return hindrance(now, told)
        .map(Outcome::<Swap>refused)
        .orElseGet(() -> Outcome.accepted(now.swap(told)));
  }

  private Optional<Refusal> hindrance(Succession now, EnterpriseProfile told) {
    if (!told.representative().equals(profile.representative())) {
      return Optional.of(REPRESENTATIVE_CHANGED);
    }
    if (!Party.of(now.main()).equals(main)) {
      return Optional.of(MAIN_CERTIFICATE_CHANGED);
    }
    if (now.candidate().isDeregistered()) {
      return Optional.of(DEPUTY_DEREGISTERED);
    }
    return Party.of(now.candidate()).equals(deputy)
        ? Optional.empty()
        : Optional.of(DEPUTY_CHANGED);
  }

  /// A certificate that changes its role, as the form names it (figure 15).
  public record Party(NamedCertificate certificate, Instant validUntil) {

    public static Party of(Certificate certificate) {
      return new Party(NamedCertificate.of(certificate), certificate.facts().validity().notAfter());
    }
  }
}
