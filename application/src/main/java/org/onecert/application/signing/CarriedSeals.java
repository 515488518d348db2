package org.onecert.application.signing;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.Outcomes;
import org.onecert.application.port.SealVerifier;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.refusal.SealRefusal;

/// Checks the seal data that a token carries, as far as its user handed them in: they must be
/// there, and belong to the token's certificate.
public final class CarriedSeals {

  private final SealVerifier seals;

  public CarriedSeals(SealVerifier seals) {
    this.seals = seals;
  }

  /// @param sealData empty if the token carries none
  public Uni<Outcome<Octets>> verify(GenuineCertificate certificate, Optional<Octets> sealData) {
    return Outcomes.known(Outcome.of(sealData, SealRefusal.SEAL_MISSING))
        .chain(ifAccepted(data -> verify(certificate, data)));
  }

  private Uni<Outcome<Octets>> verify(GenuineCertificate certificate, Octets sealData) {
    return seals.verify(sealData, certificate).map(verified -> verified.map(_ -> sealData));
  }
}
