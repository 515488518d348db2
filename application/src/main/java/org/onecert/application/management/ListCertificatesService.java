package org.onecert.application.management;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.application.port.Certificates;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.ListedCertificate;
import org.onecert.domain.login.Session.Admitted;

/// Reads a page.
public final class ListCertificatesService implements ListCertificates {

  private final Certificates certificates;
  private final InstantSource clock;

  public ListCertificatesService(Certificates certificates, InstantSource clock) {
    this.certificates = certificates;
    this.clock = clock;
  }

  @Override
  public Uni<List<ListedCertificate>> list(
      Caller<Admitted> caller, Optional<CertificateId> after, int size) {
    return certificates.page(caller.session().enterprise(), after, size, clock.instant());
  }
}
