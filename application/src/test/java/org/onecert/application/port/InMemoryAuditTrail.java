package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.domain.history.AuditEntry;

/// The audit trail, in memory.
public final class InMemoryAuditTrail implements AuditTrail, Restorable {

  private final InMemoryTable<Integer, AuditEntry> entries = new InMemoryTable<>();

  @Override
  public Uni<Void> append(AuditEntry entry) {
    return Uni.createFrom().voidItem().invoke(() -> note(entry));
  }

  /// All entries, the first one first.
  public List<AuditEntry> entries() {
    return entries.all();
  }

  synchronized void note(AuditEntry entry) {
    entries.put(entries.size(), entry);
  }

  @Override
  public Runnable note() {
    return entries.note();
  }
}
