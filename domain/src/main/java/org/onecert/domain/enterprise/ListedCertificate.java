package org.onecert.domain.enterprise;

import org.onecert.domain.certificate.Access;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.people.AdditionalInformation;

/// A row of the list of an enterprise's certificates (M-1, figure 9).
///
/// @param items how many business items it may do
public record ListedCertificate(
    CertificateId id,
    CertificateFacts facts,
    AdditionalInformation information,
    Access access,
    Role role,
    int items) {

  /// The same as the records are asked for it.
  public Recorded recorded() {
    return new Recorded(id, role, facts, access.isDeregistered());
  }
}
