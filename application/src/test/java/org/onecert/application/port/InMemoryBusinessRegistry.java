package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.certificate.UnifiedSocialCreditCode;
import org.onecert.domain.enterprise.RegistryEntry;

/// The business registry, in memory.
public final class InMemoryBusinessRegistry
    implements BusinessRegistry, RegistryEntries, Restorable {

  private final InMemoryTable<UnifiedSocialCreditCode, RegistryEntry> rows = new InMemoryTable<>();

  @Override
  public Uni<Optional<RegistryEntry>> find(UnifiedSocialCreditCode uscc) {
    return Uni.createFrom().item(() -> rows.find(uscc));
  }

  @Override
  public Uni<Void> putAll(List<RegistryEntry> entries) {
    return Uni.createFrom()
        .voidItem()
        .invoke(() -> entries.forEach(entry -> rows.put(entry.uscc(), entry)));
  }

  @Override
  public Runnable note() {
    return rows.note();
  }
}
