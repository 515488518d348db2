package org.onecert.persistence.login;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import org.onecert.application.port.LogIns;
import org.onecert.persistence.history.EntryProofs;

/// All answers to log-in challenges, in PostgreSQL: one round trip for each.
public final class PostgresLogIns implements LogIns {

  private final Pool pool;
  private final EntryProofs proofs;

  public PostgresLogIns(Pool pool, EntryProofs proofs) {
    this.pool = pool;
    this.proofs = proofs;
  }

  @Override
  public Uni<Boolean> put(LogInRecord logIn) {
    return pool.preparedQuery(LogInStatement.SQL)
        .execute(LogInStatement.parameters(logIn, proofs.of(logIn.entry())))
        .map(taken -> taken.size() == 1);
  }
}
