package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.certificate.Fingerprint;

/// The issues of certificates that another issue has replaced; they never get in again (C-2).
public interface ReplacedIssues {

  /// Keeps the issue that was recorded until now.
  Uni<Void> put(Certificate before, Instant replacedAt);

  Uni<Boolean> contain(Fingerprint issue);
}
