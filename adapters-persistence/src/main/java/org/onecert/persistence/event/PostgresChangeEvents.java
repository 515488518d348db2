package org.onecert.persistence.event;

import io.smallrye.mutiny.Uni;
import org.onecert.application.port.ChangeEvents;
import org.onecert.domain.event.ChangeEvent;
import org.onecert.persistence.session.UnitOfWork;

/// The outbox, in PostgreSQL.
public final class PostgresChangeEvents implements ChangeEvents {

  private final UnitOfWork work;

  public PostgresChangeEvents(UnitOfWork work) {
    this.work = work;
  }

  @Override
  public Uni<Void> put(ChangeEvent event) {
    return work.join(session -> session.insert(ChangeEventRow.of(event)));
  }
}
