package org.onecert.token.seal;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.refusal.CertificateRefusal;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.refusal.SealRefusal;
import org.onecert.token.x509.CertificatePath;
import org.onecert.token.x509.CertificatePaths;
import org.onecert.token.x509.CertificateProfile;
import org.onecert.token.x509.RevocationCheck;

/// Who may make seals: whoever has a certificate for signing whose path leads to an anchor of seal
/// makers, is no token, and was not revoked.
///
/// @param paths to the anchors of seal makers, which are others than those of certificates
/// @param tokens by what certificates of tokens are known: they do not make seals, even where their
///   authority also vouches for those who do
public record SealMakers(
    CertificatePaths paths, CertificateProfile tokens, RevocationCheck revocation) {

  /// The maker's path, or `seal-maker-untrusted`.
  Outcome<CertificatePath> path(Octets maker, Instant now) {
    return paths.lead(maker, now) instanceof Accepted<CertificatePath>(var path)
            && !tokens.marks(path.holder())
        ? Outcome.accepted(path)
        : Outcome.refused(SealRefusal.SEAL_MAKER_UNTRUSTED);
  }

  /// Why a maker must not be relied on; empty if he may.
  Uni<Optional<Refusal>> objection(CertificatePath maker) {
    return revocation.objection(maker).map(objection -> objection.map(SealMakers::called));
  }

  /// What is wrong with the maker's certificate is wrong with the seal. That nobody knows is no
  /// fault of his, and will be over.
  private static Refusal called(CertificateRefusal objection) {
    return objection == CertificateRefusal.CERTIFICATE_STATUS_UNKNOWN
        ? objection
        : SealRefusal.SEAL_MAKER_UNTRUSTED;
  }
}
