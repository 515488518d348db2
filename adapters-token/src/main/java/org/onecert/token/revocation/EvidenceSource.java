package org.onecert.token.revocation;

import io.smallrye.mutiny.Uni;
import org.onecert.token.x509.CertificatePath;

/// Somebody who can prove that a certificate was not revoked, to whoever asks in years.
public interface EvidenceSource {

  /// What proves it of the path's holder as of now; a failure, with what the operator has to know,
  /// if there is no proof; [CertificateRevoked] if there can be none.
  ///
  /// @param path of the certificate in question, to its anchor
  Uni<Evidence> evidence(CertificatePath path);
}
