package org.onecert.persistence.upkeep;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import org.onecert.persistence.Instants;

/// Forgets what of the trail has been kept long enough (P-2). The server may not delete entries: it
/// asks a function of the owner's, which refuses to forget what is younger than 180 days.
public final class TrailRetention {

  /// The clocks of server and database may differ a little: never younger than the database lets
  /// go.
  static final String SQL = "select forget_trail(least($1, now() - interval '180 days'))";

  private final Pool pool;
  private final Duration kept;

  public TrailRetention(Pool pool, Duration kept) {
    this.pool = pool;
    this.kept = kept;
  }

  /// Forgets some of it. Ask again until there is no more.
  ///
  /// @return how many entries went
  public Uni<Long> run(Instant now) {
    return pool.preparedQuery(SQL)
        .execute(Tuple.of(Instants.written(now.minus(kept))))
        .map(rows -> rows.iterator().next().getLong(0));
  }
}
