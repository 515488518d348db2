package org.onecert.domain.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Samples;
import org.onecert.domain.certificate.CertificateId;
import org.onecert.domain.event.DeliveryResult.NotConcerned;
import org.onecert.domain.event.DeliveryResult.Refused;
import org.onecert.domain.event.DeliveryResult.Taken;
import org.onecert.domain.event.DeliveryResult.Unreachable;

@DisplayName("G-4 what is not taken")
class RoundTest {

  private static final Instant NOW = Samples.NOW;
  private static final RetryPolicy POLICY = new RetryPolicy(Duration.ofDays(1));
  private static final DeliveryResult TAKEN = new Taken();
  private static final DeliveryResult REFUSED = new Refused("status 500");
  private static final DeliveryResult UNREACHABLE =
      new Unreachable("no connection", Optional.empty());

  private static QueueHead head(int attempts, Optional<Instant> refusedSince) {
    CertificateId main = new CertificateId(new UUID(2, 1));
    Occurrence occurrence =
        Occurrence.activated(
            Samples.enterprise(main), Samples.activated(main, Samples.certificate("109", "first")));
    ChangeEvent event = new ChangeEvent(new EventId(new UUID(3, 1)), NOW, occurrence);
    return new QueueHead(event, 7, attempts, refusedSince);
  }

  private static Round round(DeliveryResult... results) {
    return new Round(
        List.of(results).stream()
            .map(result -> new Attempt(head(0, Optional.empty()), result))
            .toList());
  }

  private static Settlement settled(QueueHead head, DeliveryResult result, Instant now) {
    Attempt other = new Attempt(head(0, Optional.empty()), TAKEN);
    return new Round(List.of(new Attempt(head, result), other)).settlements(POLICY, now).getFirst();
  }

  @Test
  void is_told_again_ever_more_rarely_at_least_every_ten_minutes() {
    List<Long> seconds =
        IntStream.range(0, 12)
            .mapToObj(attempts -> settled(head(attempts, Optional.of(NOW)), REFUSED, NOW))
            .map(settlement -> Duration.between(NOW, settlement.dueAt()).toSeconds())
            .toList();

    assertThat(seconds)
        .containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 600L, 600L);
  }

  @Test
  void becomes_a_dead_letter_when_it_was_refused_for_a_day() {
    Instant since = NOW.minus(Duration.ofDays(1));

    Settlement first = settled(head(0, Optional.empty()), REFUSED, NOW);
    Settlement nearly = settled(head(99, Optional.of(since.plusSeconds(1))), REFUSED, NOW);
    Settlement dead = settled(head(99, Optional.of(since)), REFUSED, NOW);

    assertThat(first.refusedSince()).contains(NOW);
    assertThat(nearly.dead()).isFalse();
    assertThat(dead.dead()).isTrue();
    assertThat(dead.attempts()).isEqualTo(100);
    assertThat(dead.failure()).contains("status 500");
  }

  @Test
  void becomes_a_dead_letter_too_if_the_system_fails_at_it_while_it_answers_others() {
    Instant longAgo = NOW.minus(Duration.ofDays(9));

    Settlement first = settled(head(0, Optional.empty()), UNREACHABLE, NOW);
    assertThat(first.refusedSince()).contains(NOW);
    assertThat(first.attempts()).isEqualTo(1);
    assertThat(settled(head(99, Optional.of(longAgo)), UNREACHABLE, NOW).dead()).isTrue();
  }

  @Test
  void is_no_dead_letter_before_it_was_refused_three_times() {
    Instant longAgo = NOW.minus(Duration.ofDays(9));

    assertThat(settled(head(1, Optional.of(longAgo)), REFUSED, NOW).dead()).isFalse();
    assertThat(settled(head(2, Optional.of(longAgo)), REFUSED, NOW).dead()).isTrue();
  }

  @Test
  void is_told_later_without_blame_if_the_system_asks_for_patience() {
    var busy = new Unreachable("status 429", Optional.of(Duration.ofMinutes(1)));
    Instant longAgo = NOW.minus(Duration.ofDays(9));

    Settlement waiting = settled(head(5, Optional.of(longAgo)), busy, NOW);

    assertThat(waiting.dead()).isFalse();
    assertThat(waiting.attempts()).isEqualTo(5);
    assertThat(round(TAKEN, busy).goesOn()).isFalse();
    assertThat(round(TAKEN, busy, UNREACHABLE).reach(Reach.GOOD, POLICY, NOW).pausedUntil())
        .isEqualTo(NOW.plus(Duration.ofMinutes(1)));
  }

  @Test
  void is_all_that_a_system_says_if_it_takes_none() {
    assertThat(round(REFUSED, UNREACHABLE).isRefused()).isTrue();
    assertThat(round(REFUSED, TAKEN).isRefused()).isFalse();
    assertThat(round(UNREACHABLE).isRefused()).isFalse();
  }

  @Test
  void waits_as_it_was_if_the_system_answered_nobody() {
    Settlement waiting = round(UNREACHABLE, UNREACHABLE).settlements(POLICY, NOW).getFirst();

    assertThat(waiting.taken()).isFalse();
    assertThat(waiting.attempts()).isZero();
    assertThat(waiting.dueAt()).isEqualTo(NOW);
  }

  @Test
  void has_its_system_left_alone_for_half_a_minute_at_most() {
    Reach reach = Reach.GOOD;
    Instant now = NOW;
    for (long seconds : List.of(1L, 2L, 4L, 8L, 16L, 30L, 30L)) {
      reach = round(UNREACHABLE).reach(reach, POLICY, now);
      assertThat(Duration.between(now, reach.pausedUntil()).toSeconds()).isEqualTo(seconds);
      now = reach.pausedUntil();
    }
    assertThat(reach.failures()).isEqualTo(7);
    assertThat(reach.since()).contains(NOW);
    assertThat(round(TAKEN, UNREACHABLE).reach(reach, POLICY, now)).isEqualTo(Reach.GOOD);
    assertThat(round(REFUSED).reach(reach, POLICY, now)).isEqualTo(Reach.GOOD);
  }

  @Test
  void has_its_system_left_alone_as_long_as_it_asks_but_an_hour_at_most() {
    for (long hours : List.of(1L, 9L)) {
      Optional<Duration> wish = Optional.of(Duration.ofHours(hours));
      Reach reach = round(new Unreachable("status 503", wish)).reach(Reach.GOOD, POLICY, NOW);

      assertThat(reach.pausedUntil()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    }
  }

  @Test
  void says_nothing_of_a_system_that_was_not_asked() {
    Reach failing = round(UNREACHABLE).reach(Reach.GOOD, POLICY, NOW);
    Round passed = round(new NotConcerned());

    assertThat(passed.reach(failing, POLICY, NOW)).isEqualTo(failing);
    assertThat(passed.settlements(POLICY, NOW).getFirst().taken()).isTrue();
    assertThat(passed.goesOn()).isTrue();
    assertThat(round(new NotConcerned(), UNREACHABLE).goesOn()).isFalse();
    assertThat(round(TAKEN, UNREACHABLE).goesOn()).isTrue();
    assertThat(round().goesOn()).isFalse();
  }
}
