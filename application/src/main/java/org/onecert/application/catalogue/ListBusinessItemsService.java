package org.onecert.application.catalogue;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.application.port.BusinessItems;
import org.onecert.domain.enterprise.BusinessItem;

/// Reads the catalogue.
public final class ListBusinessItemsService implements ListBusinessItems {

  private final BusinessItems items;

  public ListBusinessItemsService(BusinessItems items) {
    this.items = items;
  }

  @Override
  public Uni<List<BusinessItem>> list() {
    return items.all();
  }
}
