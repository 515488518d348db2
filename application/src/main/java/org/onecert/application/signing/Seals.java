package org.onecert.application.signing;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import org.onecert.application.port.SealVerifier;
import org.onecert.application.port.TokenVerifier;
import org.onecert.domain.Outcome;
import org.onecert.domain.signing.Matter;
import org.onecert.domain.signing.Seal;

/// Certificate and seal of a matter, checked anew at every sealing: what held when the session was
/// opened may have ended since (S-2, facts of GM/T 0031, 6.2.2).
public final class Seals {

  private final TokenVerifier certificates;
  private final SealVerifier seals;

  public Seals(TokenVerifier certificates, SealVerifier seals) {
    this.certificates = certificates;
    this.seals = seals;
  }

  Uni<Outcome<Seal>> examine(Matter matter) {
    return certificates
        .examine(matter.sealingCertificate().encoded())
        .chain(ifAccepted(certificate -> seals.verify(matter.sealData(), certificate)));
  }
}
