package org.onecert.persistence.history;

import io.smallrye.mutiny.Uni;
import org.onecert.application.port.AuditTrail;
import org.onecert.domain.history.AuditEntry;
import org.onecert.persistence.session.UnitOfWork;

/// The audit trail, in PostgreSQL. A log-in appends to it by its own statement, see
/// `PostgresLogIns`.
public final class PostgresAuditTrail implements AuditTrail {

  private final UnitOfWork work;
  private final EntryProofs proofs;

  public PostgresAuditTrail(UnitOfWork work, EntryProofs proofs) {
    this.work = work;
    this.proofs = proofs;
  }

  @Override
  public Uni<Void> append(AuditEntry entry) {
    return work.join(session -> session.insert(row(entry)));
  }

  private AuditRow row(AuditEntry entry) {
    AuditRow row = AuditRow.of(entry);
    return row.proven(proofs.of(row));
  }
}
