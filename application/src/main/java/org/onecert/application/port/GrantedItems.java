package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Set;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.BusinessItemCode;

/// The business items that deputies were granted. A main certificate needs none: it may do all.
public interface GrantedItems {

  Uni<Set<BusinessItemCode>> of(CertificateId deputy);

  /// Takes all of them away.
  Uni<Void> revoke(CertificateId deputy);
}
