package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.domain.enterprise.BusinessItemCode;

/// A catalogue of business items, in memory.
public final class InMemoryBusinessItems implements BusinessItems {

  private final List<BusinessItem> items;

  public InMemoryBusinessItems(List<BusinessItem> items) {
    this.items = List.copyOf(items);
  }

  @Override
  public Uni<Boolean> isOffered(BusinessItemCode code) {
    return Uni.createFrom().item(() -> items.stream().anyMatch(item -> item.code().equals(code)));
  }

  @Override
  public Uni<List<BusinessItem>> offered() {
    return Uni.createFrom().item(items);
  }
}
