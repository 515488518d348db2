package org.onecert.persistence.event;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.onecert.application.port.EventQueues;
import org.onecert.domain.event.ChangeEvent;
import org.onecert.domain.event.DeadLetter;
import org.onecert.domain.event.EventId;
import org.onecert.domain.event.QueueHead;
import org.onecert.domain.event.Settlement;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.persistence.Instants;
import org.onecert.persistence.session.UnitOfWork;

/// The events that business systems have not taken yet, in PostgreSQL.
public final class PostgresEventQueues implements EventQueues {

  private static final Logger LOG = Logger.getLogger(PostgresEventQueues.class);

  private final UnitOfWork work;
  private final Pool pool;

  public PostgresEventQueues(UnitOfWork work, Pool pool) {
    this.work = work;
    this.pool = pool;
  }

  @Override
  public Uni<Void> distribute(Instant now) {
    return pool.preparedQuery(QueueStatements.DISTRIBUTE)
        .execute(Tuple.of(Instants.written(now)))
        .replaceWithVoid();
  }

  @Override
  public Uni<List<QueueHead>> claim(BusinessSystemId system, Instant now, Instant until, int most) {
    return list(
            QueueStatements.CLAIM,
            Tuple.of(system.value(), Instants.written(now), Instants.written(until), most),
            PostgresEventQueues::legible)
        .map(heads -> heads.stream().flatMap(Optional::stream).toList());
  }

  /// An event of a kind that this version does not know is left to a node that does; the others go
  /// on.
  private static Optional<QueueHead> legible(Row row) {
    try {
      return Optional.of(head(row));
    } catch (IllegalArgumentException unknown) {
      LOG.errorf(unknown, "EVENT_NOT_READ event=%s: left to another version", row.getUUID("id"));
      return Optional.empty();
    }
  }

  @Override
  public Uni<Void> settle(BusinessSystemId system, List<Settlement> settlements) {
    return settlements.isEmpty()
        ? Uni.createFrom().voidItem()
        : pool.preparedQuery(QueueStatements.SETTLE)
            .execute(parameters(system, settlements))
            .replaceWithVoid();
  }

  private static Tuple parameters(BusinessSystemId system, List<Settlement> all) {
    return Tuple.tuple()
        .addString(system.value())
        .addArrayOfString(all.stream().map(one -> one.enterprise().value()).toArray(String[]::new))
        .addArrayOfLong(all.stream().map(Settlement::number).toArray(Long[]::new))
        .addArrayOfBoolean(all.stream().map(Settlement::taken).toArray(Boolean[]::new))
        .addArrayOfOffsetDateTime(
            all.stream().map(one -> Instants.written(one.dueAt())).toArray(OffsetDateTime[]::new))
        .addArrayOfInteger(all.stream().map(Settlement::attempts).toArray(Integer[]::new))
        .addArrayOfOffsetDateTime(
            all.stream().map(one -> written(one.refusedSince())).toArray(OffsetDateTime[]::new))
        .addArrayOfString(
            all.stream().map(one -> one.failure().orElse(null)).toArray(String[]::new))
        .addArrayOfBoolean(all.stream().map(Settlement::dead).toArray(Boolean[]::new));
  }

  @Override
  public Uni<List<DeadLetter>> deadLetters(BusinessSystemId system, int most) {
    return list(
        QueueStatements.DEAD_LETTERS,
        Tuple.of(system.value(), most),
        PostgresEventQueues::deadLetter);
  }

  private <T> Uni<List<T>> list(String statement, Tuple parameters, Function<Row, T> meaning) {
    return pool.preparedQuery(statement)
        .execute(parameters)
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(meaning).toList());
  }

  @Override
  public Uni<Integer> redeliver(BusinessSystemId system, Instant now) {
    return work.join(session ->
        session
            .createNativeQuery(QueueStatements.REDELIVER)
            .setParameter(1, system.value())
            .setParameter(2, now)
            .executeUpdate());
  }

  @Override
  public Uni<Boolean> discard(BusinessSystemId system, EventId event, Instant now) {
    return work.join(session ->
        session
            .createNativeQuery(QueueStatements.DISCARD)
            .setParameter(1, system.value())
            .setParameter(2, event.value())
            .setParameter(3, now)
            .executeUpdate()
            .map(discarded -> discarded > 0));
  }

  private static QueueHead head(Row row) {
    return new QueueHead(
        event(row), row.getLong("number"), row.getInteger("attempts"), refusedSince(row));
  }

  private static DeadLetter deadLetter(Row row) {
    return new DeadLetter(
        event(row),
        refusedSince(row).orElseThrow(),
        row.getInteger("attempts"),
        row.getString("failure"),
        row.getLong("waiting"));
  }

  private static ChangeEvent event(Row row) {
    return new ChangeEvent(
        new EventId(row.getUUID("id")),
        row.getOffsetDateTime("at").toInstant(),
        OccurrenceText.read(row.getString("occurrence")));
  }

  private static Optional<Instant> refusedSince(Row row) {
    return Optional.ofNullable(row.getOffsetDateTime("refused_since"))
        .map(OffsetDateTime::toInstant);
  }

  private static @Nullable OffsetDateTime written(Optional<Instant> instant) {
    return instant.map(Instants::written).orElse(null);
  }
}
