package org.onecert.persistence.idempotency;

import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.onecert.application.port.IdempotentAnswers;
import org.onecert.application.port.IdempotentAnswers.IdempotencyKey;
import org.onecert.domain.Octets;
import org.onecert.persistence.Instants;

/// The one statement that claims an idempotency key, or says what stands in the way.
///
/// The claim succeeds if the key is new, if its time is over, or if the same request began longer
/// than a lease ago and was never answered.
final class BeginStatement {

  /// `$1` owner, `$2` key, `$3` hash, `$4` now, `$5` begun before: lease over, `$6`: time over.
  ///
  /// The second half does not see a row that another node inserted while this statement ran; no row
  /// at all means just that.
  static final String SQL =
      """
      with begun as (
        insert into idempotent_answer as known (owner, key, request_hash, begun_at, attempt)
        values ($1, $2, $3, $4, 1)
        on conflict (owner, key) do update
          set request_hash = excluded.request_hash, begun_at = excluded.begun_at,
              attempt = known.attempt + 1, answer = null
          where known.begun_at <= $6
             or (known.answer is null
                 and known.begun_at <= $5
                 and known.request_hash = excluded.request_hash)
        returning attempt
      )
      select true as begun, attempt, null::boolean as same, null::timestamptz as begun_at,
             null::bytea as answer
        from begun
      union all
      select false, attempt, request_hash = $3, begun_at, answer
        from idempotent_answer
       where owner = $1 and key = $2 and not exists (select from begun)
      """;

  private BeginStatement() {}

  static Tuple parameters(IdempotencyKey key, Octets hash, Instant now, Duration lease) {
    return Tuple.tuple()
        .addString(key.owner())
        .addString(key.value())
        .addBuffer(Buffer.buffer(hash.toArray()))
        .addOffsetDateTime(at(now))
        .addOffsetDateTime(at(now.minus(lease)))
        .addOffsetDateTime(at(now.minus(IdempotentAnswers.KEPT)));
  }

  static Found found(Row row) {
    @Nullable Buffer answer = row.getBuffer("answer");
    return new Found(
        row.getBoolean("begun"),
        row.getInteger("attempt"),
        Boolean.TRUE.equals(row.getBoolean("same")),
        instant(row.getOffsetDateTime("begun_at")),
        answer == null ? null : answer.getBytes());
  }

  private static OffsetDateTime at(Instant moment) {
    return Instants.written(moment);
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
    return moment == null ? null : moment.toInstant();
  }

  /// What the statement found.
  ///
  /// @param same whether the key stands for the same request
  @SuppressWarnings("ArrayRecordComponent") // a column, never compared
  record Found(
      boolean begun,
      int attempt,
      boolean same,
      @Nullable Instant begunAt,
      byte @Nullable [] answer) {}
}
