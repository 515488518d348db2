package org.onecert.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.port.IdempotentAnswers.Beginning;
import org.onecert.application.port.IdempotentAnswers.Beginning.Begun;
import org.onecert.application.port.IdempotentAnswers.Beginning.OtherRequest;
import org.onecert.application.port.IdempotentAnswers.Beginning.Replay;
import org.onecert.application.port.IdempotentAnswers.Beginning.StillRunning;
import org.onecert.application.port.IdempotentAnswers.Claim;
import org.onecert.application.port.IdempotentAnswers.IdempotencyKey;
import org.onecert.application.port.IdempotentAnswers.StoredAnswer;
import org.onecert.domain.Octets;
import org.onecert.domain.Samples;

/// What holds of idempotent answers, whoever keeps them (S-5).
public abstract class IdempotentAnswersContract {

  private static final Octets REQUEST = Newcomer.octets("request");
  private static final StoredAnswer ANSWER =
      new StoredAnswer(201, Map.of("Location", "/api/v1/here"), Newcomer.octets("{}"));

  private final Ports ports;
  private final IdempotencyKey key = new IdempotencyKey("owner", UUID.randomUUID().toString());

  protected IdempotentAnswersContract(Ports ports) {
    this.ports = ports;
  }

  @Test
  void replay_what_was_answered() {
    finish(begun(), ANSWER);

    assertThat(begin(REQUEST, Samples.NOW)).isEqualTo(new Replay(ANSWER));
  }

  @Test
  void say_that_the_request_still_runs() {
    begun();

    assertThat(begin(REQUEST, Samples.NOW.plusSeconds(5)))
        .isEqualTo(new StillRunning(Duration.ofSeconds(10)));
  }

  @Test
  void refuse_the_key_for_another_request() {
    finish(begun(), ANSWER);

    assertThat(begin(Newcomer.octets("another"), Samples.NOW)).isEqualTo(new OtherRequest());
  }

  @Test
  void keep_owners_apart() {
    begun();

    IdempotencyKey same = new IdempotencyKey("another owner", key.value());
    assertThat(ports.run(() -> ports.answers().begin(same, REQUEST, Samples.NOW)))
        .isInstanceOf(Begun.class);
  }

  @Test
  void let_an_abandoned_request_begin_anew() {
    Claim claim = begun();
    ports.run(() -> ports.answers().abandon(claim));

    assertThat(begin(REQUEST, Samples.NOW)).isInstanceOf(Begun.class);
  }

  @Test
  void let_a_silent_claim_be_taken_over_and_ignore_its_late_answer() {
    Claim silent = begun();
    Instant later = Samples.NOW.plus(Ports.LEASE);
    assertThat(begin(REQUEST, later))
        .isInstanceOfSatisfying(Begun.class, begun -> finish(begun.claim(), ANSWER));

    finish(silent, new StoredAnswer(500, Map.of(), Newcomer.octets("late")));
    ports.run(() -> ports.answers().abandon(silent));

    assertThat(begin(REQUEST, later)).isEqualTo(new Replay(ANSWER));
  }

  @Test
  void forget_after_24_hours() {
    finish(begun(), ANSWER);
    Instant tomorrow = Samples.NOW.plus(IdempotentAnswers.KEPT);

    assertThat(begin(REQUEST, tomorrow.minusSeconds(1))).isEqualTo(new Replay(ANSWER));
    assertThat(begin(Newcomer.octets("another"), tomorrow)).isInstanceOf(Begun.class);
  }

  @Test
  @DisplayName("S-5 of 64 simultaneous requests with one key exactly one runs")
  void let_one_of_64_simultaneous_requests_run() {
    List<Beginning> beginnings =
        ports.runAtOnce(64, () -> ports.answers().begin(key, REQUEST, Samples.NOW));

    assertThat(beginnings).hasOnlyElementsOfTypes(Begun.class, StillRunning.class);
    assertThat(beginnings).filteredOn(Begun.class::isInstance).hasSize(1);
  }

  private Claim begun() {
    return ((Begun) begin(REQUEST, Samples.NOW)).claim();
  }

  private Beginning begin(Octets request, Instant now) {
    return ports.run(() -> ports.answers().begin(key, request, now));
  }

  private void finish(Claim claim, StoredAnswer answer) {
    ports.run(() -> ports.answers().finish(claim, answer));
  }
}
