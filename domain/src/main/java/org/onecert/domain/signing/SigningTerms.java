package org.onecert.domain.signing;

import java.time.Instant;
import org.onecert.domain.certificate.Fingerprint;

/// What does not change in a signing session from its opening to its end.
public record SigningTerms(SigningSessionId id, Matter matter, Instant openedAt, Instant lapsesAt) {

  /// Whether one who logged in with this certificate may see the session and sign in it (S-1).
  public boolean concern(Fingerprint certificate) {
    return matter.sealingCertificate().facts().fingerprint().equals(certificate);
  }
}
