package org.onecert.domain.upgrade;

import java.time.Instant;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.EnterpriseId;

/// What does not change in an upgrade that the main certificate began, from its confirmation to its
/// end (U-2).
///
/// @param main that began it
/// @param deputy whose token has to answer
public record UpgradeTerms(
    UpgradeId id,
    EnterpriseId enterprise,
    CertificateId main,
    CertificateId deputy,
    Instant openedAt,
    Instant lapsesAt) {

  /// Whether one who logged in with this certificate may see it: its two parties may, whichever of
  /// them is main by now.
  public boolean concern(CertificateId certificate) {
    return certificate.equals(main) || certificate.equals(deputy);
  }
}
