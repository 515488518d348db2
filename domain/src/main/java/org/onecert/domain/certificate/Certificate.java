package org.onecert.domain.certificate;

import java.time.Instant;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.people.AdditionalInformation;

/// A certificate that was activated: admitted to the system for its enterprise.
///
/// @param genuine the issue that is recorded; the account outlives it
public record Certificate(
    CertificateId id,
    EnterpriseId enterprise,
    GenuineCertificate genuine,
    AdditionalInformation information,
    Instant activatedAt,
    Access access) {

  /// What the recorded issue says.
  public CertificateFacts facts() {
    return genuine.facts();
  }

  public boolean isDeregistered() {
    return access.isDeregistered();
  }

  /// The same account with another issue; everything else stays (C-2).
  public Certificate withIssue(GenuineCertificate next) {
    return new Certificate(id, enterprise, next, information, activatedAt, access);
  }

  public Certificate with(AdditionalInformation told) {
    return new Certificate(id, enterprise, genuine, told, activatedAt, access);
  }

  public Certificate with(Access now) {
    return new Certificate(id, enterprise, genuine, information, activatedAt, now);
  }
}
