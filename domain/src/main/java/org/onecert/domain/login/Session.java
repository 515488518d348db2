package org.onecert.domain.login;

import java.time.Instant;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.Fingerprint;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.enterprise.Viewer;

/// What a log-in opened: a certificate that proved itself, until the session ends (L-6).
public sealed interface Session {

  SessionId id();

  /// What the certificate says that opened it.
  CertificateFacts facts();

  /// What the user came for.
  Visit visit();

  /// When it ends, whatever happens.
  Instant endsAt();

  /// An admitted certificate at work.
  ///
  /// @param uscc the enterprise's credit code; the certificate may still name an earlier one (C-1)
  record Admitted(
      SessionId id,
      CertificateFacts facts,
      EnterpriseId enterprise,
      UnifiedSocialCreditCode uscc,
      CertificateId certificate,
      Role role,
      Visit visit,
      Instant endsAt)
      implements Session {

    /// As one who looks at the certificates of its enterprise.
    public Viewer viewer() {
      return new Viewer(certificate, role);
    }

    /// What is left of the session after the swap that it brought about.
    ///
    /// @param until it ends then at the latest
    public Parted parted(Instant until) {
      return new Parted(
          id, facts, enterprise, certificate, visit, until.isBefore(endsAt) ? until : endsAt);
    }
  }

  /// A certificate whose session ended with the swap that it brought about (U-3). It has to log in
  /// again; this is good for fetching what came of the swap, and for repeating the request whose
  /// answer may be lost (S-5).
  record Parted(
      SessionId id,
      CertificateFacts facts,
      EnterpriseId enterprise,
      CertificateId certificate,
      Visit visit,
      Instant endsAt)
      implements Session {}

  /// A certificate that is not active yet: good for activating it and for nothing else.
  ///
  /// @param role that it can be activated as
  record Activating(
      SessionId id, GenuineCertificate certificate, Role role, Visit visit, Instant endsAt)
      implements Session {
    @Override
    public CertificateFacts facts() {
      return certificate.facts();
    }
  }

  /// A certificate that is recorded in an earlier issue: good for confirming the change and for
  /// nothing else (C-2).
  ///
  /// @param certificate the issue that proved itself
  /// @param account that it is an issue of
  /// @param replaces the issue that was recorded when the user was shown the change
  record Updating(
      SessionId id,
      GenuineCertificate certificate,
      EnterpriseId enterprise,
      CertificateId account,
      Role role,
      Fingerprint replaces,
      Visit visit,
      Instant endsAt)
      implements Session {

    @Override
    public CertificateFacts facts() {
      return certificate.facts();
    }
  }
}
