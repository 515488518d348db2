package org.onecert.persistence.message;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;
import org.onecert.application.port.SentMessages;
import org.onecert.domain.Shanghai;
import org.onecert.domain.login.SessionId;
import org.onecert.domain.message.Asker;
import org.onecert.domain.message.Handover.Taken;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.MessageStanding;
import org.onecert.domain.message.SendingScope;
import org.onecert.domain.message.TextMessage;
import org.onecert.persistence.Instants;
import org.onecert.persistence.crypto.CountingIndex;
import org.onecert.persistence.crypto.People;
import org.onecert.persistence.session.Column;
import org.onecert.persistence.session.UnitOfWork;

/// The messages that went out, in PostgreSQL.
public final class PostgresSentMessages implements SentMessages {

  private static final int LONGEST_REFERENCE = 200;

  private final UnitOfWork work;
  private final Pool pool;
  private final PendingRows pending;
  private final CountingIndex index;

  public PostgresSentMessages(UnitOfWork work, Pool pool, People people, CountingIndex index) {
    this.work = work;
    this.pool = pool;
    this.pending = new PendingRows(people);
    this.index = index;
  }

  @Override
  public Uni<Map<SendingScope, List<Instant>>> before(
      TextMessage message, Asker asker, Set<SendingScope> scopes, Instant since) {
    Counted counted = Counted.of(message, asker, scopes, index);
    return work.join(session -> counted.before(session, since));
  }

  @Override
  public Uni<Map<SendingScope, List<Instant>>> claim(
      TextMessage message, Asker asker, Set<SendingScope> scopes, Instant since) {
    Counted counted = Counted.of(message, asker, scopes, index);
    return work.claim(counted.names(), session -> counted.before(session, since));
  }

  @Override
  public Uni<Void> enter(TextMessage message, Asker asker, Instant now) {
    return work.join(session -> session.insert(TextMessageRow.of(message, asker, now, index)));
  }

  @Override
  public Uni<Void> withdraw(MessageId message) {
    return work.join(session ->
        session
            .createNativeQuery(MessageStatements.WITHDRAW)
            .setParameter(1, message.value())
            .executeUpdate()
            .replaceWithVoid());
  }

  @Override
  public Uni<Optional<Integer>> count(Instant now, int most) {
    return work.join(session ->
        Column.ask(session, MessageStatements.COUNT)
            .setParameter(1, Shanghai.day(now))
            .setParameter(2, most)
            .getSingleResultOrNull()
            .map(row -> Optional.ofNullable(row).map(Column.of(Integer.class))));
  }

  @Override
  public Uni<Void> note(TextMessage message, Taken taken, Optional<Instant> askAt) {
    return work.join(session ->
        session
            .createMutationQuery(
                "update TextMessageRow set provider = ?2, reference = ?3, number = ?4, askAt = ?5"
                    + " where id = ?1")
            .setParameter(1, message.id().value())
            .setParameter(2, taken.provider())
            .setParameter(3, shortened(taken.reference()))
            .setParameter(4, askAt.map(_ -> pending.concealed(message)).orElse(null))
            .setParameter(5, askAt.orElse(null))
            .executeUpdate()
            .replaceWithVoid());
  }

  private static String shortened(String reference) {
    return reference.substring(0, Math.min(LONGEST_REFERENCE, reference.length()));
  }

  @Override
  public Uni<Optional<MessageStanding>> find(MessageId message, SessionId session) {
    return work.join(rows ->
        rows.get(TextMessageRow.class, message.value())
            .map(row ->
                Optional.ofNullable(row)
                    .filter(found -> found.session.equals(session.value()))
                    .map(TextMessageRow::standing)));
  }

  @Override
  public Uni<Optional<MessageStanding>> claim(MessageId message) {
    return work.join(session ->
        session
            .get(TextMessageRow.class, message.value(), LockModeType.PESSIMISTIC_WRITE)
            .map(row -> Optional.ofNullable(row).map(TextMessageRow::standing)));
  }

  @Override
  public Uni<Void> put(MessageStanding standing) {
    return work.join(session ->
        session
            .createMutationQuery(
                "update TextMessageRow set delivery = ?2, toldAt = ?3 where id = ?1")
            .setParameter(1, standing.id().value())
            .setParameter(2, standing.delivery())
            .setParameter(3, standing.at())
            .executeUpdate()
            .replaceWithVoid());
  }

  @Override
  public Uni<List<Pending>> take(Instant now, Duration lease, int most) {
    return pool.preparedQuery(MessageStatements.TAKE)
        .execute(Tuple.of(Instants.written(now), Instants.written(now.plus(lease)), most))
        .map(rows ->
            StreamSupport.stream(rows.spliterator(), false).flatMap(pending::read).toList());
  }

  @Override
  public Uni<Void> askAgain(MessageId message, Optional<Instant> askAt) {
    return work.join(session -> askAgain(session, message, askAt));
  }

  private static Uni<Void> askAgain(
      StatelessSession session, MessageId message, Optional<Instant> askAt) {
    return session
        .createMutationQuery(
            "update TextMessageRow set askAt = ?2,"
                + " number = case when ?2 is null then null else number end where id = ?1")
        .setParameter(1, message.value())
        .setParameter(2, askAt.orElse(null))
        .executeUpdate()
        .replaceWithVoid();
  }
}
