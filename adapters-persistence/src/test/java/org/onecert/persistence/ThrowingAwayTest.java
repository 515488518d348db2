package org.onecert.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.IdempotentAnswers.IdempotencyKey;
import org.onecert.application.port.LogIns.LogInRecord;
import org.onecert.application.port.Newcomer;
import org.onecert.domain.Samples;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.login.Session;
import org.onecert.domain.message.Asker;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.TextMessage;
import org.onecert.domain.message.Wording;
import org.onecert.domain.people.OneTimeCode;
import org.onecert.persistence.upkeep.Purge;

@ExtendWith(OnPostgres.class)
class ThrowingAwayTest {

  private static final Duration SESSIONS_KEPT = Duration.ofDays(7);
  private static final Duration MESSAGES_KEPT = Duration.ofDays(7);

  private final Postgres postgres;
  private final PostgresPorts ports;
  private final Purge purge;

  ThrowingAwayTest(Postgres postgres) {
    this.postgres = postgres;
    this.ports = new PostgresPorts(postgres);
    this.purge = new Purge(postgres.pool(), SESSIONS_KEPT, MESSAGES_KEPT);
  }

  @Test
  void takes_what_is_over_and_nothing_else() {
    LogInRecord logIn = keepOneOfEach();

    purgedAt(Samples.NOW.minus(Duration.ofDays(1)));
    assertThat(ports.run(() -> ports.logIns().put(logIn))).isFalse();

    assertThat(purgedAt(logIn.session().orElseThrow().endsAt().plus(SESSIONS_KEPT).plusSeconds(1)))
        .isGreaterThanOrEqualTo(6);
    assertThat(ports.run(() -> ports.logIns().put(logIn))).isTrue();
    assertThat(ports.entries(logIn.entry().certificate().orElseThrow().uscc())).isEqualTo(2);
  }

  @Test
  @DisplayName("L-2 takes what is over piece by piece, until nothing is left of it")
  void takes_many_piece_by_piece() throws SQLException {
    try (Connection owner = postgres.database().connectAsOwner();
        Statement statement = owner.createStatement()) {
      statement.execute(
          "insert into used_challenge (nonce, purpose, expires_at)"
              + " select sha256(gen_random_uuid()::text::bytea), 'LOG_IN', 'epoch'"
              + " from generate_series(1, 32345)");
    }

    assertThat(purgedAt(Samples.NOW)).isGreaterThanOrEqualTo(32345);

    String left = "select 1 from used_challenge where expires_at = 'epoch'";
    assertThat(ports.run(() -> postgres.pool().query(left).execute()).size()).isZero();
  }

  private LogInRecord keepOneOfEach() {
    Newcomer settled = ports.settled();
    Session session = settled.session();
    LogInRecord logIn =
        new LogInRecord(
            Newcomer.challenge(),
            Optional.of(session),
            settled.entry(Act.LOG_IN),
            Optional.empty());
    IdempotencyKey key = new IdempotencyKey("owner", UUID.randomUUID().toString());
    OneTimeCode code = OneTimeCode.sent(Newcomer.digest(), Samples.NOW);

    ports.run(() -> ports.logIns().put(logIn));
    ports.run(() -> ports.codes().put(Newcomer.digest(), code));
    ports.run(() -> ports.messages().enter(message(), asker(session), Samples.NOW));
    ports.run(() -> ports.messages().count(Samples.NOW.minus(Duration.ofDays(1)), 1000));
    ports.run(() -> ports.answers().begin(key, Newcomer.digest(), Samples.NOW));
    return logIn;
  }

  private static TextMessage message() {
    return new TextMessage(
        new MessageId(UUID.randomUUID()),
        Samples.information().mobile(),
        Wording.holderMobile("123456"));
  }

  private static Asker asker(Session session) {
    return new Asker(session.id(), session.facts().uscc(), new ClientAddress("192.0.2.1"));
  }

  private long purgedAt(Instant now) {
    return ports.run(() -> purge.run(now));
  }
}
