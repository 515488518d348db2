package org.onecert.domain.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onecert.domain.Samples.NOW;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A pace")
class PaceTest {

  private static final Pace SIXTY = Pace.of("60/PT1M");

  private Turn last = Turn.NONE;

  @Test
  void lets_the_most_through_at_once_and_nobody_after_them() {
    assertThat(granted(SIXTY, 64, NOW)).isEqualTo(60);
    assertThat(last.remaining()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void lets_one_through_when_one_is_made_up_for_and_no_moment_earlier() {
    granted(SIXTY, 60, NOW);

    assertThat(granted(SIXTY, 1, NOW.plusMillis(999))).isZero();
    assertThat(granted(SIXTY, 2, NOW.plusSeconds(1))).isEqualTo(1);
    assertThat(granted(SIXTY, 12, NOW.plusSeconds(11))).isEqualTo(10);
  }

  @Test
  void has_the_most_again_after_its_time_and_never_more() {
    granted(SIXTY, 60, NOW);

    assertThat(granted(SIXTY, 64, NOW.plus(Duration.ofDays(1)))).isEqualTo(60);
  }

  @Test
  void lets_whoever_was_turned_away_wait_no_longer_for_having_asked() {
    granted(SIXTY, 1000, NOW);

    assertThat(last.remaining()).isEqualTo(Duration.ofSeconds(1));
  }

  @Test
  void lets_whoever_did_too_much_at_once_wait_the_longer() {
    for (int i = 0; i < 70; i++) {
      last = SIXTY.spend(last, NOW);
    }

    assertThat(SIXTY.remaining(last, NOW)).isEqualTo(Duration.ofSeconds(11));
  }

  @Test
  void forgets_what_would_take_longer_than_twice_its_time() {
    for (int i = 0; i < 1000; i++) {
      last = SIXTY.spend(last, NOW);
    }

    assertThat(SIXTY.remaining(last, NOW)).isEqualTo(Duration.ofSeconds(61));
  }

  @Test
  void keeps_nobody_out_because_a_clock_was_set_back() {
    granted(SIXTY, 60, NOW);

    assertThat(granted(SIXTY, 64, NOW.minus(Duration.ofHours(1)))).isEqualTo(60);
  }

  @Test
  void is_shared_by_a_crowd() {
    assertThat(granted(SIXTY.times(20), 2000, NOW)).isEqualTo(1200);
    assertThat(Pace.ANY.times(20)).isEqualTo(Pace.ANY);
  }

  @Test
  void may_be_any() {
    assertThat(Pace.of("off")).isEqualTo(Pace.ANY);
    assertThat(granted(Pace.ANY, 10_000, NOW)).isEqualTo(10_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "60", "PT1M", "0/PT1M", "-1/PT1M", "60/PT0S", "60/1m", "off/PT1M", "OFF"})
  void is_none_if_a_text_says_none(String text) {
    assertThatThrownBy(() -> Pace.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  /// Of so many who come at this moment.
  private int granted(Pace pace, int comers, Instant now) {
    int granted = 0;
    for (int i = 0; i < comers; i++) {
      last = pace.take(last, now);
      granted += last.granted() ? 1 : 0;
    }
    return granted;
  }
}
