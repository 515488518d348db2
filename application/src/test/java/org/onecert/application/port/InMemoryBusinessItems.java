package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.domain.enterprise.BusinessItemCode;

/// A catalogue of business items, in memory.
public final class InMemoryBusinessItems implements BusinessItems, Restorable {

  private final InMemoryTable<BusinessItemCode, BusinessItem> rows = new InMemoryTable<>();

  public InMemoryBusinessItems(List<BusinessItem> items) {
    items.forEach(item -> rows.put(item.code(), item));
  }

  @Override
  public Uni<Boolean> isOffered(BusinessItemCode code) {
    return Uni.createFrom().item(() -> rows.find(code).filter(BusinessItem::offered).isPresent());
  }

  @Override
  public Uni<List<BusinessItem>> all() {
    return Uni.createFrom().item(rows::all);
  }

  @Override
  public Uni<Optional<BusinessItem>> claim(BusinessItemCode code) {
    return Uni.createFrom().item(() -> rows.find(code));
  }

  @Override
  public Uni<Void> put(BusinessItem item) {
    return Uni.createFrom().voidItem().invoke(() -> rows.put(item.code(), item));
  }

  @Override
  public Runnable note() {
    return rows.note();
  }
}
