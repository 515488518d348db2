package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import org.onecert.domain.history.AuditEntry;

/// The trail that every act leaves, append-only (P-2).
public interface AuditTrail {

  /// Inside a transaction it is part of it.
  Uni<Void> append(AuditEntry entry);
}
