package org.onecert.persistence.idempotency;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import org.onecert.application.port.IdempotentAnswers;
import org.onecert.application.port.IdempotentAnswers.Beginning.Begun;
import org.onecert.application.port.IdempotentAnswers.Beginning.OtherRequest;
import org.onecert.application.port.IdempotentAnswers.Beginning.Replay;
import org.onecert.application.port.IdempotentAnswers.Beginning.StillRunning;
import org.onecert.domain.Octets;
import org.onecert.persistence.crypto.PeopleCipher;
import org.onecert.persistence.crypto.Place;
import org.onecert.persistence.idempotency.BeginStatement.Found;

/// Answers by idempotency key, in PostgreSQL, encrypted. Each operation is one statement outside of
/// any transaction: the claim must be seen by others at once.
public final class PostgresIdempotentAnswers implements IdempotentAnswers {

  private static final String FINISH =
      """
      update idempotent_answer set answer = $4
       where owner = $1 and key = $2 and attempt = $3 and answer is null
      """;

  private static final String ABANDON =
      """
      delete from idempotent_answer
       where owner = $1 and key = $2 and attempt = $3 and answer is null
      """;

  private final Pool pool;
  private final PeopleCipher cipher;
  private final Duration lease;

  /// @param lease after how long a claim that was not answered may be taken over
  public PostgresIdempotentAnswers(Pool pool, PeopleCipher cipher, Duration lease) {
    this.pool = pool;
    this.cipher = cipher;
    this.lease = lease;
  }

  @Override
  public Uni<Beginning> begin(IdempotencyKey key, Octets requestHash, Instant now) {
    return pool.preparedQuery(BeginStatement.SQL)
        .execute(BeginStatement.parameters(key, requestHash, now, lease))
        .map(rows -> beginning(key, rows, now));
  }

  @Override
  public Uni<Void> finish(Claim claim, StoredAnswer answer) {
    byte[] text = cipher.encrypt(place(claim.key()), AnswerText.write(answer));
    return pool.preparedQuery(FINISH)
        .execute(claimed(claim).addBuffer(Buffer.buffer(text)))
        .replaceWithVoid();
  }

  @Override
  public Uni<Void> abandon(Claim claim) {
    return pool.preparedQuery(ABANDON).execute(claimed(claim)).replaceWithVoid();
  }

  private Beginning beginning(IdempotencyKey key, RowSet<Row> rows, Instant now) {
    for (Row row : rows) {
      return beginning(key, BeginStatement.found(row), now);
    }
    return new StillRunning(lease);
  }

  private Beginning beginning(IdempotencyKey key, Found found, Instant now) {
    if (found.begun()) {
      return new Begun(new Claim(key, found.attempt()));
    }
    if (!found.same()) {
      return new OtherRequest();
    }
    return found.answer() == null ? running(found, now) : replay(key, found.answer());
  }

  private StillRunning running(Found found, Instant now) {
    Instant since = found.begunAt() == null ? now : found.begunAt();
    return new StillRunning(Duration.between(now, since.plus(lease)));
  }

  private Replay replay(IdempotencyKey key, byte[] answer) {
    return new Replay(AnswerText.read(cipher.decrypt(place(key), answer)));
  }

  private static Tuple claimed(Claim claim) {
    return Tuple.of(claim.key().owner(), claim.key().value(), claim.attempt());
  }

  private static Place place(IdempotencyKey key) {
    return new Place("idempotent_answer.answer", key.owner() + '\0' + key.value());
  }
}
