package org.onecert.token.x509;

import java.time.Instant;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.CertificateFacts;

/// A certificate that a trusted authority issued to an enterprise. It passed the checks of L-3
/// which need nothing but itself, and may be valid no more, or not yet.
record VettedCertificate(CertificatePath path, CertificateFacts facts) {

  /// Itself, if it is valid.
  Outcome<VettedCertificate> valid(Instant now) {
    return PathValidity.check(path, now).map(_ -> this);
  }
}
