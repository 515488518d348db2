package org.onecert.persistence.trail;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.util.function.Function;
import org.onecert.application.port.TrailChain;
import org.onecert.domain.trail.ChainState;
import org.onecert.domain.trail.Extension;
import org.onecert.domain.trail.Extension.Elsewhere;
import org.onecert.domain.trail.Extension.Extended;
import org.onecert.domain.trail.Extension.Halted;
import org.onecert.domain.trail.Extension.HeldUp;
import org.onecert.domain.trail.Extension.Unchanged;
import org.onecert.domain.trail.Extension.Waiting;
import org.onecert.domain.trail.Place;
import org.onecert.domain.trail.TrailLine.Excerpt;

/// The chain, in PostgreSQL.
public final class PostgresTrailChain implements TrailChain {

  /// How many entries are chained at once. Seals are never further apart.
  static final int AT_ONCE = 1000;

  private final Pool pool;
  private final TrailRows rows;

  public PostgresTrailChain(Pool pool, TrailRows rows) {
    this.pool = pool;
    this.rows = rows;
  }

  @Override
  public Uni<Extension> extend(long known, Function<ChainState, Extension> work) {
    return pool.withTransaction(connection ->
        claim(connection).chain(mine -> mine ? extend(connection, known, work) : elsewhere()));
  }

  private static Uni<Boolean> claim(SqlConnection connection) {
    return connection
        .query(ExtendStatements.CLAIM)
        .execute()
        .map(rows -> rows.iterator().next().getBoolean(0));
  }

  private static Uni<Extension> elsewhere() {
    return Uni.createFrom().item(new Elsewhere());
  }

  private Uni<Extension> extend(
      SqlConnection connection, long known, Function<ChainState, Extension> work) {
    return seals(connection, known)
        .chain(seals -> extend(connection, seals, work))
        .call(extension -> keep(connection, extension));
  }

  private static Uni<Row> seals(SqlConnection connection, long known) {
    return connection
        .preparedQuery(ExtendStatements.SEALS)
        .execute(Tuple.of(known))
        .map(rows -> rows.iterator().next())
        .invoke(PostgresTrailChain::checkCluster);
  }

  private static void checkCluster(Row seals) {
    if (!seals.getBoolean("here")) {
      throw new IllegalStateException(
          "The database was moved to another cluster, and was not migrated there");
    }
  }

  private Uni<Extension> extend(
      SqlConnection connection, Row seals, Function<ChainState, Extension> work) {
    Place reached = SealText.reached(seals.getString("last"));
    return settled(connection, reached)
        .chain(entries ->
            waiting(connection, reached, entries)
                .chain(
                    waiting -> rows.away(() -> work.apply(rows.state(seals, entries, waiting)))));
  }

  /// After the place that the last seal claims: whether it may be believed is for others to say.
  private static Uni<RowSet<Row>> settled(SqlConnection connection, Place reached) {
    return connection
        .preparedQuery(ExtendStatements.SETTLED)
        .execute(Tuple.of(reached.transaction(), reached.row(), AT_ONCE));
  }

  private static Uni<Boolean> waiting(
      SqlConnection connection, Place reached, RowSet<Row> settled) {
    return settled.size() > 0
        ? Uni.createFrom().item(false)
        : connection
            .preparedQuery(ExtendStatements.WAITING)
            .execute(Tuple.of(reached.transaction(), reached.row()))
            .map(rows -> rows.iterator().next().getBoolean(0));
  }

  private static Uni<Void> keep(SqlConnection connection, Extension extension) {
    return switch (extension) {
      case Extended extended -> keep(connection, extended);
      case Unchanged _, Waiting _, HeldUp _, Elsewhere _, Halted _ -> Uni.createFrom().voidItem();
    };
  }

  private static Uni<Void> keep(SqlConnection connection, Extended extended) {
    Tuple seal = Tuple.of(extended.statement().head().position(), extended.seal().text());
    return connection
        .preparedQuery(ExtendStatements.LINK)
        .execute(ExtendStatements.links(extended.links()))
        .chain(() -> connection.preparedQuery(ExtendStatements.SEAL).execute(seal))
        .replaceWithVoid();
  }

  @Override
  public Uni<Excerpt> read(long after, int entries, Instant now) {
    return pool.withTransaction(
        connection -> new ExcerptReading(connection, rows).read(after, entries, now));
  }
}
