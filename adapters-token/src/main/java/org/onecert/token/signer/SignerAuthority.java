package org.onecert.token.signer;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.certificate.Revocation;
import org.onecert.domain.certificate.Revocation.Unknown;
import org.onecert.token.revocation.RevocationSource;
import org.onecert.token.x509.CertificatePath;
import org.onecert.token.x509.CertificatePaths;

/// Who vouches for the certificates of one kind of signatory.
///
/// @param paths to those who may issue them
/// @param revocation who knows whether they were revoked
public record SignerAuthority(CertificatePaths paths, RevocationSource revocation) {

  private static final Unknown NO_PATH = new Unknown("no path leads to anybody who would know");
  private static final Unknown BROKEN = new Unknown("whoever was asked could not be understood");

  /// The path as it led when the certificate signed.
  Outcome<CertificatePath> path(Octets certificate, Instant signedAt) {
    return paths.lead(certificate, signedAt);
  }

  Uni<Revocation> revocation(Outcome<CertificatePath> path) {
    return switch (path) {
      case Accepted<CertificatePath>(var led) ->
          revocation.ask(led).onFailure().recoverWithItem(BROKEN);
      case Refused<CertificatePath> _ -> Uni.createFrom().item(NO_PATH);
    };
  }
}
