package org.onecert.persistence.login;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import org.onecert.application.port.LogIns;

/// All answers to log-in challenges, in PostgreSQL: one round trip for each.
public final class PostgresLogIns implements LogIns {

  private final Pool pool;

  public PostgresLogIns(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<Boolean> put(LogInRecord logIn) {
    return pool.preparedQuery(LogInStatement.SQL)
        .execute(LogInStatement.parameters(logIn))
        .map(taken -> taken.size() == 1);
  }
}
