package org.onecert.domain.enterprise;

import org.onecert.domain.Line;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;

/// An enterprise and the certificate that acts for it.
///
/// There is one main certificate, always: it is a field, not a flag. Every other certificate of the
/// enterprise is a deputy. An enterprise never changes; its operations answer with the next one.
///
/// @param uscc as its main certificate says; it may change, the organisation code in it does not
/// @param name as its main certificate says
public record Enterprise(
    EnterpriseId id,
    UnifiedSocialCreditCode uscc,
    Line name,
    EnterpriseProfile profile,
    CertificateId main) {

  public Role roleOf(CertificateId certificate) {
    return certificate.equals(main) ? Role.MAIN : Role.DEPUTY;
  }

  /// One of its certificates that looks at the others.
  public Viewer viewer(CertificateId certificate) {
    return new Viewer(certificate, roleOf(certificate));
  }

  /// Whether a certificate names this enterprise: by its organisation code, which stays (C-1).
  public boolean owns(CertificateFacts facts) {
    return facts.uscc().organisationCode().equals(uscc.organisationCode());
  }

  /// One of its certificates as the records are asked for it.
  public Recorded recorded(Certificate certificate) {
    return new Recorded(
        certificate.id(),
        roleOf(certificate.id()),
        certificate.facts(),
        certificate.isDeregistered());
  }

  /// The enterprise after a deputy took the place of its main certificate (U-3). It is called what
  /// the new one calls it, unless that was issued earlier: an older certificate never takes back
  /// what a newer one said (C-3).
  ///
  /// @param told what its profile is from now on
  public Enterprise succeeded(Certificate oldMain, Certificate newMain, EnterpriseProfile told) {
    Enterprise next = new Enterprise(id, uscc, name, told, newMain.id());
    return newMain.facts().isOlderThan(oldMain.facts()) ? next : next.calledBy(newMain);
  }

  /// The enterprise after one of its certificates was recorded: it is called what its main
  /// certificate calls it.
  public Enterprise calledBy(Certificate certificate) {
    return switch (roleOf(certificate.id())) {
      case MAIN ->
          new Enterprise(
              id, certificate.facts().uscc(), certificate.facts().enterpriseName(), profile, main);
      case DEPUTY -> this;
    };
  }
}
