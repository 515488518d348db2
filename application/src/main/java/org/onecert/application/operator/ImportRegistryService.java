package org.onecert.application.operator;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.List;
import org.onecert.application.Trail;
import org.onecert.application.port.RegistryEntries;
import org.onecert.application.port.Transactions;
import org.onecert.domain.enterprise.RegistryEntry;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;

/// Keeps the entries and notes the import, together.
public final class ImportRegistryService implements ImportRegistry {

  private final RegistryEntries registry;
  private final Trail trail;
  private final Transactions transactions;
  private final InstantSource clock;

  public ImportRegistryService(
      RegistryEntries registry, Trail trail, Transactions transactions, InstantSource clock) {
    this.registry = registry;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Uni<Void> load(List<RegistryEntry> entries, ClientAddress client) {
    Actor operator = Actor.operator(client, clock.instant());
    return transactions.inTransaction(
        () -> registry.putAll(entries).call(() -> note(operator, entries)));
  }

  private Uni<Void> note(Actor operator, List<RegistryEntry> entries) {
    Change number = Change.to(Trait.REGISTRY_ENTRIES, Integer.toString(entries.size()));
    return trail.done(Act.IMPORT_REGISTRY, operator, Particulars.of(number));
  }
}
