package org.onecert.application.management;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.ListedCertificate;
import org.onecert.domain.login.Session.Admitted;

/// Lists all certificates of the caller's enterprise, page by page (M-1).
public interface ListCertificates {

  /// @param after where the page before ended; empty for the first page
  Uni<List<ListedCertificate>> list(
      Caller<Admitted> caller, Optional<CertificateId> after, int size);
}
