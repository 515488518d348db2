package org.onecert.domain.login;

import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.Fingerprint;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.enterprise.Role;

/// What the records say of a certificate that proved itself (L-4).
public sealed interface Standing {

  /// No certificate of its enterprise is active.
  record NoEnterprise() implements Standing {}

  /// Its enterprise has a main certificate, and this one is new.
  record NewToEnterprise(EnterpriseId enterprise) implements Standing {}

  /// Its unique id is recorded.
  ///
  /// @param fingerprint of the issue that is recorded
  /// @param deregistered whether the main certificate took its access away
  record Recorded(
      EnterpriseId enterprise,
      CertificateId certificate,
      Role role,
      Fingerprint fingerprint,
      boolean deregistered)
      implements Standing {}
}
