package org.onecert.domain.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onecert.domain.Samples.NOW;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onecert.domain.people.Mobile;

@DisplayName("S-3 How many messages may go out")
class SendingLimitsTest {

  private static final Mobile MOBILE = new Mobile("13800138000");
  private static final SendingLimits LIMITS =
      new SendingLimits(
          Map.of(
              SendingScope.MOBILE, List.of(SendingLimit.of("1/PT1M30S"), SendingLimit.of("5/PT1H")),
              SendingScope.ADDRESS, List.of(SendingLimit.of("60/PT1H"))),
          10);

  @Test
  void the_first_goes_at_once() {
    assertThat(LIMITS.waitForNext(to(List.of()), NOW)).isEmpty();
  }

  @Test
  void the_next_waits_ninety_seconds_and_no_moment_longer() {
    assertThat(LIMITS.waitForNext(to(List.of(NOW.minusSeconds(89))), NOW))
        .contains(Duration.ofSeconds(1));
    assertThat(LIMITS.waitForNext(to(List.of(NOW.minusSeconds(90))), NOW)).isEmpty();
  }

  @Test
  void the_sixth_waits_until_the_first_is_an_hour_ago() {
    List<Instant> five =
        IntStream.rangeClosed(1, 5).mapToObj(i -> NOW.minus(Duration.ofMinutes(10L * i))).toList();

    assertThat(LIMITS.waitForNext(to(five), NOW)).contains(Duration.ofMinutes(10));
    assertThat(LIMITS.waitForNext(to(five), NOW.plus(Duration.ofMinutes(10)))).isEmpty();
  }

  @Test
  void the_longest_wait_counts() {
    List<Instant> five = IntStream.range(0, 5).mapToObj(NOW::minusSeconds).toList();

    assertThat(LIMITS.waitForNext(to(five), NOW))
        .contains(Duration.ofHours(1).minus(Duration.ofSeconds(4)));
  }

  @Test
  void only_what_has_a_limit_is_counted() {
    var message =
        new TextMessage(new MessageId(UUID.randomUUID()), MOBILE, Wording.holderMobile("123456"));

    assertThat(LIMITS.on(message))
        .containsExactlyInAnyOrder(SendingScope.MOBILE, SendingScope.ADDRESS);
    assertThat(new SendingLimits(Map.of(), 10).on(message)).isEmpty();
  }

  @Test
  void what_has_no_limit_waits_for_nothing() {
    assertThat(LIMITS.waitForNext(Map.of(SendingScope.ENTERPRISE, List.of(NOW, NOW)), NOW))
        .isEmpty();
  }

  @Test
  void they_look_back_as_far_as_the_longest() {
    assertThat(LIMITS.memory()).isEqualTo(Duration.ofHours(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "5", "PT1H", "0/PT1H", "-1/PT1H", "5/PT0S", "5/1h", "five/PT1H"})
  void a_text_that_says_no_limit_is_none(String text) {
    assertThatThrownBy(() -> SendingLimit.of(text)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Map<SendingScope, List<Instant>> to(List<Instant> mobile) {
    return Map.of(SendingScope.MOBILE, mobile);
  }
}
