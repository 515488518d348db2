package org.onecert.application.management;

import io.smallrye.mutiny.Uni;
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

  public ListCertificatesService(Certificates certificates) {
    this.certificates = certificates;
  }

  @Override
  public Uni<List<ListedCertificate>> list(
      Caller<Admitted> caller, Optional<CertificateId> after, int size) {
    return certificates.page(caller.session().enterprise(), after, size);
  }
}
