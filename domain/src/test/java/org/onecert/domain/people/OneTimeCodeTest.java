package org.onecert.domain.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.domain.Samples.NOW;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.Octets;
import org.onecert.domain.people.CodeAttempt.Matched;
import org.onecert.domain.people.CodeAttempt.Missed;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.CodeWrong;

@DisplayName("S-3: a code from a text message")
class OneTimeCodeTest {

  private static final Octets RIGHT = Octets.of(new byte[] {1});
  private static final Octets WRONG = Octets.of(new byte[] {2});

  private final OneTimeCode sent = OneTimeCode.sent(RIGHT, NOW);

  @Test
  void is_accepted_until_the_thirtieth_minute_is_over() {
    assertThat(sent.attempt(RIGHT, NOW)).isEqualTo(new Matched(sent));
    assertThat(sent.attempt(RIGHT, NOW.plus(Duration.ofMinutes(30)).minusMillis(1)))
        .isEqualTo(new Matched(sent));
    assertThat(sent.attempt(RIGHT, NOW.plus(Duration.ofMinutes(30))))
        .isEqualTo(new Missed(sent, CodeRefusal.CODE_GONE));
  }

  @Test
  void is_burnt_by_the_fifth_wrong_try_for_ever() {
    OneTimeCode code = sent;
    for (int left = 4; left >= 1; left--) {
      Missed missed = (Missed) code.attempt(WRONG, NOW);
      assertThat(missed.refusal()).isEqualTo(new CodeWrong(left));
      code = missed.code();
    }
    Missed fifth = (Missed) code.attempt(WRONG, NOW);

    assertThat(fifth.refusal()).isEqualTo(CodeRefusal.CODE_BURNT);
    assertThat(fifth.code().attempt(RIGHT, NOW))
        .isEqualTo(new Missed(fifth.code(), CodeRefusal.CODE_BURNT));
  }

  @Test
  void serves_once() {
    assertThat(sent.spend().attempt(RIGHT, NOW))
        .isEqualTo(new Missed(sent.spend(), CodeRefusal.CODE_GONE));
  }

  @Test
  void can_be_replaced_after_ninety_seconds() {
    assertThat(sent.waitForNext(NOW)).isEqualTo(Duration.ofSeconds(90));
    assertThat(sent.waitForNext(NOW.plusSeconds(89))).isPositive();
    assertThat(sent.waitForNext(NOW.plusSeconds(90))).isZero();
  }
}
