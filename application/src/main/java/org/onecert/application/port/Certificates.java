package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.enterprise.ListedCertificate;

/// All certificates that were activated.
public interface Certificates {

  Uni<Void> put(Certificate certificate);

  /// A certificate of this enterprise; empty if it has none of this name.
  Uni<Optional<Certificate>> find(EnterpriseId enterprise, CertificateId id);

  /// The certificates of an enterprise whose unique ids have the digits of this one (C-1).
  Uni<List<Certificate>> alike(EnterpriseId enterprise, UniqueId uniqueId);

  /// The certificates of an enterprise in the order of their activation, with what they may do.
  ///
  /// @param after where the page before ended; empty for the first page
  /// @param now decides which grants hold
  Uni<List<ListedCertificate>> page(
      EnterpriseId enterprise, Optional<CertificateId> after, int size, Instant now);
}
