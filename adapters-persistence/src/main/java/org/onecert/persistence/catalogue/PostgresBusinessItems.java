package org.onecert.persistence.catalogue;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.onecert.application.port.BusinessItems;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.persistence.session.UnitOfWork;

/// The catalogue of business items, in PostgreSQL.
public final class PostgresBusinessItems implements BusinessItems {

  private final UnitOfWork work;

  public PostgresBusinessItems(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public Uni<Boolean> isOffered(BusinessItemCode code) {
    return work.join(session -> session.get(BusinessItemRow.class, code.value()))
        .map(row -> row != null && row.offered);
  }

  @Override
  public Uni<List<BusinessItem>> offered() {
    return work.join(session ->
        session
            .createSelectionQuery(
                "from BusinessItemRow where offered order by position", BusinessItemRow.class)
            .getResultList()
            .map(rows -> rows.stream().map(BusinessItemRow::item).toList()));
  }
}
