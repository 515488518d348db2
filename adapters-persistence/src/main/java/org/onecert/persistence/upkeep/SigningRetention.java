package org.onecert.persistence.upkeep;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import org.onecert.persistence.Instants;

/// Forgets signing sessions that came to nothing, with what was printed for them (P-1). The server
/// may not delete documents: it asks a function of the owner's, which takes none that was
/// completed.
public final class SigningRetention {

  /// The clocks of server and database may differ a little: never younger than the database lets
  /// go.
  static final String SQL = "select forget_signings(least($1, now() - interval '30 days'))";

  private final Pool pool;
  private final Duration kept;

  public SigningRetention(Pool pool, Duration kept) {
    this.pool = pool;
    this.kept = kept;
  }

  /// Forgets some of them. Ask again until there are no more.
  ///
  /// @return how many went
  public Uni<Long> run(Instant now) {
    return pool.preparedQuery(SQL)
        .execute(Tuple.of(Instants.written(now.minus(kept))))
        .map(rows -> rows.iterator().next().getLong(0));
  }
}
