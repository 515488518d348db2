package org.onecert.persistence.session;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import org.hibernate.reactive.mutiny.Mutiny;
import org.onecert.application.port.Transactions;

/// Transactions of PostgreSQL, isolation READ COMMITTED. One inside another is part of it.
public final class PostgresTransactions implements Transactions {

  private final Mutiny.SessionFactory sessions;

  public PostgresTransactions(Mutiny.SessionFactory sessions) {
    this.sessions = sessions;
  }

  @Override
  public <T> Uni<T> inTransaction(Supplier<Uni<T>> work) {
    return Uni.createFrom().deferred(() -> sessions.withStatelessTransaction((_, _) -> work.get()));
  }
}
