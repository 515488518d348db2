package org.onecert.application.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Samples;
import org.onecert.domain.notice.Notice;
import org.onecert.domain.notice.NoticeId;
import org.onecert.domain.notice.NoticeKind;

/// What holds of notices to holders, whoever keeps them (U-3).
public abstract class NoticesContract {

  private static final Duration LEASE = Duration.ofMinutes(1);

  private final Ports ports;

  protected NoticesContract(Ports ports) {
    this.ports = ports;
  }

  @Test
  @DisplayName("P-1 are given back with the mobile that they go to")
  void are_given_back_whole() {
    Notice notice = kept(Samples.NOW);

    assertThat(take(Samples.NOW)).contains(notice);
  }

  @Test
  void are_nobody_elses_for_a_while_and_then_due_again() {
    Notice notice = kept(Samples.NOW);
    take(Samples.NOW);

    assertThat(take(Samples.NOW.plus(LEASE).minusSeconds(1))).doesNotContain(notice);
    assertThat(take(Samples.NOW.plus(LEASE))).contains(notice);
  }

  @Test
  void are_taken_by_one_of_many_who_come_at_once() {
    Notice notice = kept(Samples.NOW);

    List<List<Notice>> taken = ports.runAtOnce(16, () -> work(Samples.NOW, 1_000));

    assertThat(taken.stream().filter(some -> some.contains(notice))).hasSize(1);
  }

  @Test
  void are_forgotten_when_they_were_told() {
    Notice notice = kept(Samples.NOW);

    ports.run(() -> ports.notices().forget(notice.id()));
    assertThat(take(Samples.NOW)).doesNotContain(notice);
  }

  @Test
  void are_taken_the_oldest_first_and_no_more_than_asked_for() {
    Instant longAgo = Instant.parse("2020-01-01T00:00:00Z");
    kept(longAgo.plusSeconds(1));
    Notice oldest = kept(longAgo);

    assertThat(ports.run(() -> work(longAgo.plusSeconds(2), 1))).containsExactly(oldest);
  }

  private Notice kept(Instant at) {
    Newcomer newcomer = Newcomer.arrives();
    Notice notice =
        Notice.of(
            new NoticeId(UUID.randomUUID()),
            NoticeKind.DEMOTED,
            newcomer.enterprise(),
            newcomer.main("first"),
            at);
    ports.run(() -> ports.notices().put(notice));
    return notice;
  }

  private List<Notice> take(Instant now) {
    return ports.run(() -> work(now, 1_000));
  }

  private Uni<List<Notice>> work(Instant now, int most) {
    return ports.notices().take(now, LEASE, most);
  }
}
