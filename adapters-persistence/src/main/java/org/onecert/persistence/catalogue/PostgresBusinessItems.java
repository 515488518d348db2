package org.onecert.persistence.catalogue;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.onecert.application.port.BusinessItems;
import org.onecert.domain.enterprise.BusinessItem;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.persistence.session.UnitOfWork;

/// The catalogue of business items, in PostgreSQL.
public final class PostgresBusinessItems implements BusinessItems {

  private static final String PUT =
      """
      insert into business_item (code, name, description, entrance, offered)
      values (?1, ?2, ?3, ?4, ?5)
      on conflict (code) do update
        set name = excluded.name, description = excluded.description,
            entrance = excluded.entrance, offered = excluded.offered
      """;

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
  public Uni<List<BusinessItem>> all() {
    return work.join(session ->
        session
            .createSelectionQuery("from BusinessItemRow order by position", BusinessItemRow.class)
            .getResultList()
            .map(rows -> rows.stream().map(BusinessItemRow::item).toList()));
  }

  @Override
  public Uni<Optional<BusinessItem>> claim(BusinessItemCode code) {
    return work.claim(
        "business item " + code.value(),
        session ->
            session
                .get(BusinessItemRow.class, code.value())
                .map(row -> Optional.ofNullable(row).map(BusinessItemRow::item)));
  }

  @Override
  public Uni<Void> put(BusinessItem item) {
    return work.join(session ->
        session
            .createNativeQuery(PUT)
            .setParameter(1, item.code().value())
            .setParameter(2, item.name().value())
            .setParameter(3, item.description().value())
            .setParameter(4, item.entrance().name())
            .setParameter(5, item.offered())
            .executeUpdate()
            .replaceWithVoid());
  }
}
