package org.onecert.application.authorisation;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.port.Certificates;
import org.onecert.application.port.SealVerifier;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.refusal.SealRefusal;

/// Checks the seal data that the token of an enterprise's main certificate carries, as far as its
/// user handed them in.
public final class MainSeals {

  private final Certificates certificates;
  private final SealVerifier seals;

  public MainSeals(Certificates certificates, SealVerifier seals) {
    this.certificates = certificates;
    this.seals = seals;
  }

  Uni<Outcome<MainSeal>> verify(Enterprise enterprise, Optional<Octets> sealData) {
    return Uni.createFrom()
        .item(Outcome.of(sealData, SealRefusal.SEAL_MISSING))
        .chain(ifAccepted(data -> verify(enterprise, data)));
  }

  private Uni<Outcome<MainSeal>> verify(Enterprise enterprise, Octets sealData) {
    return certificates
        .find(enterprise.id(), enterprise.main())
        .map(main -> main.map(Certificate::genuine).orElseThrow())
        .chain(main -> verify(main, sealData));
  }

  private Uni<Outcome<MainSeal>> verify(GenuineCertificate main, Octets sealData) {
    return seals
        .verify(sealData, main)
        .map(verified -> verified.map(_ -> new MainSeal(main, sealData)));
  }

  /// The main certificate, and seal data that belong to it.
  record MainSeal(GenuineCertificate certificate, Octets data) {}
}
