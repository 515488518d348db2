package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.BusinessSystemId;

/// Business systems, in memory.
public final class InMemoryBusinessSystems implements BusinessSystems, Restorable {

  private final InMemoryTable<BusinessSystemId, Registered> rows = new InMemoryTable<>();

  @Override
  public Uni<Optional<Registered>> find(BusinessSystemId id) {
    return Uni.createFrom().item(() -> rows.find(id));
  }

  @Override
  public Uni<Optional<Registered>> claim(BusinessSystemId id) {
    return find(id);
  }

  @Override
  public Uni<Void> put(Registered registered) {
    return Uni.createFrom().voidItem().invoke(() -> rows.put(registered.system().id(), registered));
  }

  @Override
  public Uni<List<BusinessSystem>> all() {
    return Uni.createFrom()
        .item(() ->
            rows.all().stream()
                .map(Registered::system)
                .sorted(Comparator.comparing(system -> system.id().value()))
                .toList());
  }

  Registered registered(BusinessSystemId id) {
    return rows.find(id).orElseThrow();
  }

  @Override
  public Runnable note() {
    return rows.note();
  }
}
