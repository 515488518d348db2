package org.onecert.token.x509;

import io.smallrye.mutiny.Uni;
import org.onecert.application.port.RevocationSource;
import org.onecert.domain.Octets;
import org.onecert.domain.certificate.Revocation;
import org.onecert.domain.certificate.Revocation.Unknown;

/// Stands where revocation will be checked, and says that it is not (L-3). The verifier logs that
/// with every certificate it lets pass.
public final class RevocationNotChecked implements RevocationSource {

  @Override
  public Uni<Revocation> ask(Octets certificate, Octets issuer) {
    return Uni.createFrom().item(new Unknown("no source of revocation is configured"));
  }
}
