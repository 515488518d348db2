package org.onecert.application.authorisation;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.port.Certificates;
import org.onecert.application.signing.CarriedSeals;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.GenuineCertificate;
import org.onecert.domain.enterprise.Enterprise;

/// Checks the seal data that the token of an enterprise's main certificate carries, as far as its
/// user handed them in.
public final class MainSeals {

  private final Certificates certificates;
  private final CarriedSeals seals;

  public MainSeals(Certificates certificates, CarriedSeals seals) {
    this.certificates = certificates;
    this.seals = seals;
  }

  Uni<Outcome<MainSeal>> verify(Enterprise enterprise, Optional<Octets> sealData) {
    return certificates
        .find(enterprise.id(), enterprise.main())
        .map(main -> main.map(Certificate::genuine).orElseThrow())
        .chain(main -> verify(main, sealData));
  }

  private Uni<Outcome<MainSeal>> verify(GenuineCertificate main, Optional<Octets> sealData) {
    return seals
        .verify(main, sealData)
        .map(verified -> verified.map(data -> new MainSeal(main, data)));
  }

  /// The main certificate, and seal data that belong to it.
  record MainSeal(GenuineCertificate certificate, Octets data) {}
}
