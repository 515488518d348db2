package org.onecert.persistence.rekey;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Encrypts with the newest key what is encrypted with older ones: column by column, some rows at a
/// time, each time in a transaction of its own. It may be broken off at any moment and begun anew,
/// and two nodes may do it at once.
public final class Rekeying {

  /// So few rows are locked at a time that nobody notices.
  private static final int ROWS = 200;

  private final Pool pool;
  private final FreshValues fresh;

  public Rekeying(Pool pool, FreshValues fresh) {
    this.pool = pool;
    this.fresh = fresh;
  }

  /// Goes through all columns once.
  ///
  /// @return how many values were encrypted anew
  public Uni<Long> run() {
    return Multi.createFrom()
        .iterable(EncryptedColumn.LASTING)
        .onItem()
        .transformToUniAndConcatenate(this::run)
        .collect()
        .with(Collectors.summingLong(Long::longValue));
  }

  /// How many values are still encrypted with an older key, those that are gone within a day too.
  public Uni<Long> left() {
    return pool.preparedQuery(RekeyStatements.LEFT)
        .execute(Tuple.of(fresh.key()))
        .map(rows -> rows.iterator().next().getLong(0));
  }

  private Uni<Long> run(EncryptedColumn column) {
    return Multi.createBy()
        .repeating()
        .uni(() -> new AtomicReference<>(column.beginning()), last -> some(column, last))
        .whilst(rows -> rows > 0)
        .collect()
        .with(Collectors.summingLong(Integer::longValue));
  }

  private Uni<Integer> some(EncryptedColumn column, AtomicReference<String> last) {
    return pool.withTransaction(connection ->
        next(connection, column, last.get()).chain(rows -> put(connection, column, rows, last)));
  }

  private Uni<List<Row>> next(SqlConnection connection, EncryptedColumn column, String last) {
    return connection
        .preparedQuery(RekeyStatements.next(column))
        .execute(Tuple.of(last, fresh.key(), ROWS))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).toList());
  }

  private Uni<Integer> put(
      SqlConnection connection,
      EncryptedColumn column,
      List<Row> rows,
      AtomicReference<String> last) {
    if (rows.isEmpty()) {
      return Uni.createFrom().item(0);
    }
    last.set(rows.getLast().getString("row"));
    return connection
        .preparedQuery(RekeyStatements.put(column))
        .executeBatch(rows.stream().map(row -> fresh.parameters(column, row)).toList())
        .replaceWith(rows.size());
  }
}
