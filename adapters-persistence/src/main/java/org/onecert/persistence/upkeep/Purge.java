package org.onecert.persistence.upkeep;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.onecert.application.port.IdempotentAnswers;
import org.onecert.domain.people.OneTimeCode;
import org.onecert.persistence.Instants;

/// Throws away what is of no use any more. Call it every few minutes, on one node or on all.
///
/// Challenges stay for an hour after they lapsed, lest a node whose clock is slow accepts one
/// again.
public final class Purge {

  private static final Duration SLOW_CLOCK = Duration.ofHours(1);

  /// At most so many rows of each kind at a time, so that no transaction grows with what was left.
  private static final int PIECE = 20_000;

  /// `$1` challenges, `$2` codes, `$3` answers, `$4` sessions, `$5` messages: each is purged if it
  /// was over before, `$6` of them at most. Events go once all who subscribed have taken them.
  static final String SQL =
      """
      with challenges as (
        delete from used_challenge where ctid = any(array(
          select ctid from used_challenge where expires_at < $1 limit $6)) returning 1
      ), codes as (
        delete from one_time_code where ctid = any(array(
          select ctid from one_time_code where sent_at < $2 limit $6)) returning 1
      ), answers as (
        delete from idempotent_answer where ctid = any(array(
          select ctid from idempotent_answer where begun_at < $3 limit $6)) returning 1
      ), sessions as (
        delete from session where ctid = any(array(
          select ctid from session where ends_at < $4 limit $6)) returning 1
      ), messages as (
        delete from text_message where ctid = any(array(
          select ctid from text_message where sent_at < $5 limit $6)) returning 1
      ), days as (
        delete from messages_of_day where day < ($5::timestamptz at time zone 'Asia/Shanghai')::date returning 1
      ), queues as (
        delete from event_queue q
         using (select organisation, system from event_queue where delivered = last for update skip locked) empty
         where q.organisation = empty.organisation and q.system = empty.system returning 1
      ), events as (
        delete from change_event e
         where e.distributed
           and not exists (select 1 from event_queue q where q.organisation = e.organisation and q.delivered < e.number)
        returning 1
      )
      select (select count(*) from challenges) + (select count(*) from codes)
           + (select count(*) from answers) + (select count(*) from sessions)
           + (select count(*) from messages) + (select count(*) from days)
           + (select count(*) from queues) + (select count(*) from events)
      """;

  private final Pool pool;
  private final Duration sessionsKept;
  private final Duration messagesKept;

  /// @param messagesKept as far back as limits look, at least
  public Purge(Pool pool, Duration sessionsKept, Duration messagesKept) {
    this.pool = pool;
    this.sessionsKept = sessionsKept;
    this.messagesKept = messagesKept;
  }

  /// Purges, piece by piece.
  ///
  /// @return how many rows went
  public Uni<Long> run(Instant now) {
    return Multi.createBy()
        .repeating()
        .uni(() -> piece(now))
        .whilst(gone -> gone >= PIECE)
        .collect()
        .with(Collectors.summingLong(Long::longValue));
  }

  private Uni<Long> piece(Instant now) {
    return pool.preparedQuery(SQL)
        .execute(limits(now))
        .map(rows -> rows.iterator().next().getLong(0));
  }

  private Tuple limits(Instant now) {
    return Tuple.of(
        before(now, SLOW_CLOCK),
        before(now, OneTimeCode.LIFETIME.plus(SLOW_CLOCK)),
        before(now, IdempotentAnswers.KEPT),
        before(now, sessionsKept),
        before(now, messagesKept),
        PIECE);
  }

  private static Object before(Instant now, Duration age) {
    return Instants.written(now.minus(age));
  }
}
