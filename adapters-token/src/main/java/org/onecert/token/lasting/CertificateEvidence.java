package org.onecert.token.lasting;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.token.revocation.Evidence;
import org.onecert.token.revocation.EvidenceInOrder;
import org.onecert.token.x509.CertificatePath;
import org.onecert.token.x509.CertificatePaths;

/// Proof for the certificates of one kind of signatory.
///
/// @param paths to those who may issue them
/// @param evidence who knows whether they were revoked
public record CertificateEvidence(CertificatePaths paths, EvidenceInOrder evidence) {

  /// Proof for all of the path of a certificate in DER, as it leads now.
  Uni<Evidence> of(Octets certificate, Instant now) {
    return switch (paths.lead(certificate, now)) {
      case Accepted<CertificatePath>(var path) -> evidence.of(path);
      case Refused<CertificatePath>(var refusal) ->
          Uni.createFrom().failure(new Unobtainable(refusal.code()));
    };
  }
}
