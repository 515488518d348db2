package org.onecert.token.x509;

import java.time.Instant;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;

/// Vets certificates of enterprises: first who issued them, then what they say (L-3). Whether they
/// are valid now is not asked here.
public final class CertificateVetting {

  private final CertificatePaths paths;
  private final EnterpriseReader reader;

  public CertificateVetting(CertificatePaths paths, CertificateProfile profile) {
    this.paths = paths;
    this.reader = new EnterpriseReader(profile);
  }

  Outcome<VettedCertificate> vet(Octets der, Instant now) {
    return paths
        .trace(der, now)
        .then(path -> reader.read(path.holder()).map(facts -> new VettedCertificate(path, facts)));
  }
}
