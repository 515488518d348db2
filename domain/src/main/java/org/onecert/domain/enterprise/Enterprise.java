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
