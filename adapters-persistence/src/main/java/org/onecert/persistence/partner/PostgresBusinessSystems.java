package org.onecert.persistence.partner;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import org.onecert.application.port.BusinessSystems;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.persistence.session.UnitOfWork;

/// The business systems that operators registered, in PostgreSQL.
public final class PostgresBusinessSystems implements BusinessSystems {

  private final UnitOfWork work;

  public PostgresBusinessSystems(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public Uni<Optional<Registered>> find(BusinessSystemId id) {
    return work.join(session -> find(session, id));
  }

  @Override
  public Uni<Optional<Registered>> claim(BusinessSystemId id) {
    return work.claim("business system " + id.value(), session -> find(session, id));
  }

  private static Uni<Optional<Registered>> find(StatelessSession session, BusinessSystemId id) {
    return session
        .get(BusinessSystemRow.class, id.value())
        .map(row -> Optional.ofNullable(row).map(BusinessSystemRow::registered));
  }

  @Override
  public Uni<Void> put(Registered registered) {
    return work.join(session -> session.upsert(BusinessSystemRow.of(registered)));
  }

  @Override
  public Uni<List<BusinessSystem>> all() {
    return work.join(session ->
        session
            .createSelectionQuery("from BusinessSystemRow order by id", BusinessSystemRow.class)
            .getResultList()
            .map(rows -> rows.stream().map(BusinessSystemRow::system).toList()));
  }
}
