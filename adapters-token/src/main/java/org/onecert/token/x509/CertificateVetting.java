package org.onecert.token.x509;

import java.time.Instant;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.certificate.CertificateFacts;

/// Vets certificates of enterprises: first who issued them, then what they say (L-3). They need not
/// be valid now: whether they are is asked only of one that is refused for what it says.
public final class CertificateVetting {

  private final CertificatePaths paths;
  private final EnterpriseReader reader;

  public CertificateVetting(CertificatePaths paths, CertificateProfile profile) {
    this.paths = paths;
    this.reader = new EnterpriseReader(profile);
  }

  Trust trust() {
    return paths.trust();
  }

  Outcome<VettedCertificate> vet(Octets der, Instant now) {
    return paths.trace(der, now).then(path -> read(path, now));
  }

  /// One that is not valid is refused for that, whatever it says.
  private Outcome<VettedCertificate> read(CertificatePath path, Instant now) {
    return switch (reader.read(path.holder())) {
      case Accepted<CertificateFacts>(var facts) ->
          Outcome.accepted(new VettedCertificate(path, facts));
      case Refused<CertificateFacts>(var refusal) ->
          PathValidity.check(path, now).then(_ -> Outcome.refused(refusal));
    };
  }
}
