package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.enterprise.Grants;

/// The business items that deputies were granted. A main certificate needs none: it may do all.
public interface GrantedItems {

  /// All that a deputy was granted, those too that have ended.
  Uni<Grants> of(CertificateId deputy);

  /// Grants these, in the place of all that it was granted.
  Uni<Void> put(EnterpriseId enterprise, CertificateId deputy, Grants grants, Instant at);

  /// Takes all of them away.
  Uni<Void> revoke(CertificateId deputy);
}
