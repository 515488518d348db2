package org.onecert.persistence.notice;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.onecert.application.port.Notices;
import org.onecert.domain.notice.Notice;
import org.onecert.domain.notice.NoticeId;
import org.onecert.persistence.Instants;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.session.UnitOfWork;

/// The notices that have not been told yet, in PostgreSQL.
public final class PostgresNotices implements Notices {

  /// `$1` now, `$2` until when nobody else takes them at least, `$3` how many. One that could not
  /// be told waits as long again as it has waited already.
  private static final String TAKE =
      """
      with due as (
        select id from notice where due_at <= $1 order by due_at limit $3 for update skip locked
      )
      update notice n set due_at = greatest($2, $1 + ($1 - n.at)) from due where n.id = due.id
      returning n.id, n.kind, n.mobile, n.enterprise, n.certificate, n.at
      """;

  private final UnitOfWork work;
  private final Pool pool;
  private final People people;

  public PostgresNotices(UnitOfWork work, Pool pool, People people) {
    this.work = work;
    this.pool = pool;
    this.people = people;
  }

  @Override
  public Uni<Void> put(Notice notice) {
    return work.join(session -> session.insert(NoticeRow.of(notice, people)));
  }

  @Override
  public Uni<List<Notice>> take(Instant now, Duration lease, int most) {
    return pool.preparedQuery(TAKE)
        .execute(Tuple.of(Instants.written(now), Instants.written(now.plus(lease)), most))
        .map(this::inOrder);
  }

  private List<Notice> inOrder(RowSet<Row> rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .map(row -> NoticeRow.notice(row, people))
        .sorted(Comparator.comparing(Notice::at))
        .toList();
  }

  @Override
  public Uni<Void> forget(NoticeId id) {
    return work.join(session ->
        session
            .createMutationQuery("delete from NoticeRow where id = ?1")
            .setParameter(1, id.value())
            .executeUpdate()
            .replaceWithVoid());
  }
}
