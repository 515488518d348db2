package org.onecert.persistence.trail;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import org.onecert.domain.trail.TrailLine.Excerpt;

/// Reads a part of the chain, in one transaction.
final class ExcerptReading {

  /// Rows without a link are never there unless somebody inserted them: of many, some are enough.
  private static final int MOST_STRAYS = 1000;

  private final SqlConnection connection;
  private final TrailRows rows;

  ExcerptReading(SqlConnection connection, TrailRows rows) {
    this.connection = connection;
    this.rows = rows;
  }

  Uni<Excerpt> read(long after, int entries, Instant now) {
    return connection
        .query(ExcerptStatements.SNAPSHOT)
        .execute()
        .chain(() -> bounds(after, entries))
        .chain(bounds -> read(bounds, now));
  }

  private Uni<ExcerptBounds> bounds(long after, int entries) {
    Tuple question = Tuple.of(after, (long) entries, (long) PostgresTrailChain.AT_ONCE);
    return all(ExcerptStatements.BOUNDS, question)
        .map(row -> ExcerptBounds.of(after, row.iterator().next()));
  }

  private Uni<Excerpt> read(ExcerptBounds bounds, Instant now) {
    ExcerptRows found = new ExcerptRows();
    return chain(bounds, found)
        .chain(() -> strays(bounds).invoke(found::strays))
        .chain(() -> fromTheFuture(bounds).invoke(found::strays))
        .chain(() -> rows.away(() -> found.excerpt(bounds, now)));
  }

  private Uni<?> chain(ExcerptBounds bounds, ExcerptRows found) {
    Tuple range = Tuple.of(bounds.base().position(), bounds.upTo());
    return all(ExcerptStatements.LINKS, range)
        .invoke(found::links)
        .chain(() -> all(ExcerptStatements.SEALS, range))
        .invoke(found::seals);
  }

  private Uni<RowSet<Row>> strays(ExcerptBounds bounds) {
    return all(
        ExcerptStatements.STRAYS,
        Tuple.of(
            MOST_STRAYS,
            bounds.from().transaction(),
            bounds.from().row(),
            bounds.to().transaction(),
            bounds.to().row()));
  }

  private Uni<RowSet<Row>> fromTheFuture(ExcerptBounds bounds) {
    return all(ExcerptStatements.FROM_THE_FUTURE, Tuple.of(bounds.more() ? 0 : MOST_STRAYS));
  }

  private Uni<RowSet<Row>> all(String statement, Tuple question) {
    return connection.preparedQuery(statement).execute(question);
  }
}
