package org.onecert.persistence.history;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.StreamSupport;
import org.onecert.application.port.OperationHistory;
import org.onecert.domain.certificate.OrganisationCode;
import org.onecert.domain.history.PastOperation;

/// The audit trail as operation history, in PostgreSQL.
public final class PostgresOperationHistory implements OperationHistory {

  private final Pool pool;

  public PostgresOperationHistory(Pool pool) {
    this.pool = pool;
  }

  @Override
  public Uni<List<PastOperation>> page(
      OrganisationCode enterprise, Filter filter, OptionalLong before, int size) {
    HistoryStatement statement = HistoryStatement.of(enterprise, filter, before, size);
    return pool.preparedQuery(statement.sql())
        .execute(statement.parameters())
        .map(PostgresOperationHistory::operations);
  }

  private static List<PastOperation> operations(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(HistoryStatement::operation)
        .toList();
  }
}
