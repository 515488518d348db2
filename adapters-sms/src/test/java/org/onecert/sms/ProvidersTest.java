package org.onecert.sms;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.domain.message.Handover;
import org.onecert.domain.message.Handover.MobileRefused;
import org.onecert.domain.message.Handover.Unreached;
import org.onecert.domain.message.MessageId;
import org.onecert.domain.message.TextMessage;
import org.onecert.domain.message.Wording;
import org.onecert.domain.people.Mobile;
import org.onecert.sms.Submission.Busy;
import org.onecert.sms.Submission.Declined;
import org.onecert.sms.Submission.NotTaken;
import org.onecert.sms.Submission.Passed;
import org.onecert.sms.Submission.Taken;
import org.onecert.sms.Submission.Unclear;

@DisplayName("S-3 A message that several providers can send")
class ProvidersTest {

  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final Submission DOWN = new NotTaken("down");
  private static final Submission SLOW = new Unclear("slow");
  private static final TextMessage MESSAGE =
      new TextMessage(
          new MessageId(new UUID(1, 1)), new Mobile("13800138000"), Wording.holderMobile("012345"));

  private final AtomicReference<Instant> clock = new AtomicReference<>(Instant.EPOCH);
  private final List<String> watched = new ArrayList<>();
  private final List<Duration> rested = new ArrayList<>();
  private final Scripted first = new Scripted("first");
  private final Scripted second = new Scripted("second");
  private final Providers providers = providers(first, second);

  @Test
  void goes_by_the_first() {
    assertThat(send()).isEqualTo(new Handover.Taken("first", "first-1"));
    assertThat(second.asked).isZero();
  }

  @Test
  void goes_by_the_second_where_the_first_sent_nothing() {
    first.answer = DOWN;

    assertThat(send()).isEqualTo(new Handover.Taken("second", "second-1"));
    assertThat(watched).containsExactly("first NotTaken", "second Taken");
  }

  @Test
  void does_not_go_twice_where_nobody_knows_whether_it_went() {
    first.answer = SLOW;

    assertThat(send()).isEqualTo(new Handover.Unclear("first"));
    assertThat(second.asked).isZero();
  }

  @Test
  void is_not_tried_elsewhere_where_the_mobile_is_refused() {
    first.answer = new Declined(new MobileRefused(), "no such number");

    assertThat(send()).isEqualTo(new MobileRefused());
    assertThat(second.asked).isZero();
  }

  @Test
  void is_not_sent_where_all_are_down() {
    first.answer = DOWN;
    second.answer = DOWN;

    assertThat(send()).isEqualTo(new Unreached());
  }

  @Test
  void may_have_gone_where_a_provider_breaks() {
    first.broken = true;

    assertThat(send()).isEqualTo(new Handover.Unclear("first"));
  }

  @Test
  void waits_for_nobody_who_failed_again_and_again() {
    fails(3);
    assertThat(providers.inOrder().getFirst().isLeftAlone()).isTrue();

    assertThat(send()).isEqualTo(new Handover.Taken("second", "second-1"));
    assertThat(first.asked).isEqualTo(3);
  }

  @Test
  void tries_one_who_was_left_alone_once_after_the_pause() {
    fails(3);
    clock.set(Instant.EPOCH.plusSeconds(30));
    send();
    send();
    assertThat(first.asked).isEqualTo(4);

    first.answer = new Taken("1");
    clock.set(Instant.EPOCH.plusSeconds(60));
    assertThat(send()).isEqualTo(new Handover.Taken("first", "1"));
    assertThat(providers.inOrder().getFirst().isLeftAlone()).isFalse();
    assertThat(send()).isEqualTo(new Handover.Taken("first", "1"));
  }

  @Test
  void goes_by_the_second_where_the_first_wants_this_one_not_and_is_well() {
    first.answer = new Passed("words");
    for (int i = 0; i < 5; i++) {
      assertThat(send()).isEqualTo(new Handover.Taken("second", "second-1"));
    }

    assertThat(providers.inOrder().getFirst().isLeftAlone()).isFalse();
  }

  @Test
  void may_have_gone_where_a_provider_throws() {
    first.thrown = true;

    assertThat(send()).isEqualTo(new Handover.Unclear("first"));
  }

  @Test
  void is_no_failure_of_the_provider_that_refuses_a_mobile() {
    first.answer = new Declined(new MobileRefused(), "no such number");
    for (int i = 0; i < 5; i++) {
      send();
    }

    assertThat(first.asked).isEqualTo(5);
  }

  @Test
  void is_asked_for_once_more_where_all_were_busy_for_the_moment() {
    first.answers(new Busy("restarting"), new Taken("1"));
    second.answer = DOWN;

    assertThat(send()).isEqualTo(new Handover.Taken("first", "1"));
    assertThat(first.asked).isEqualTo(2);
    assertThat(second.asked).isEqualTo(1);
    assertThat(rested).containsExactly(PAUSE);
  }

  @Test
  void goes_by_the_second_at_once_where_the_first_is_busy() {
    first.answer = new Busy("restarting");

    assertThat(send()).isEqualTo(new Handover.Taken("second", "second-1"));
    assertThat(first.asked).isEqualTo(1);
    assertThat(rested).isEmpty();
  }

  @Test
  void is_asked_for_no_more_often_than_the_operator_wants() {
    first.answer = new Busy("restarting");
    second.answer = new Busy("restarting");

    assertThat(send()).isEqualTo(new Unreached());
    assertThat(first.asked).isEqualTo(2);
    assertThat(second.asked).isEqualTo(2);
  }

  @Test
  void is_asked_for_no_more_where_whoever_waits_for_it_would_wait_too_long() {
    first.answer = new Busy("no connection in time");
    first.takes = Duration.ofSeconds(2).plusMillis(760);
    second.answer = DOWN;

    assertThat(send()).isEqualTo(new Unreached());
    assertThat(first.asked).isEqualTo(1);

    first.takes = Duration.ofSeconds(2).plusMillis(750);
    send();
    assertThat(first.asked).isEqualTo(3);
  }

  private void fails(int times) {
    first.answer = SLOW;
    for (int i = 0; i < times; i++) {
      send();
    }
  }

  private Handover send() {
    return providers.send(MESSAGE).await().atMost(Duration.ofSeconds(10));
  }

  private Providers providers(Provider... inOrder) {
    var terms = new BreakerTerms(3, Duration.ofSeconds(30));
    SendingWatch watch =
        (provider, answer, _) -> watched.add(provider + " " + answer.getClass().getSimpleName());
    List<GuardedProvider> guarded =
        Arrays.stream(inOrder)
            .map(one -> new GuardedProvider(one, terms, watch, clock::get))
            .toList();
    var once = new RetryTerms(1, PAUSE, Duration.ofSeconds(2), Duration.ofSeconds(5));
    return new Providers(guarded, once, this::rest, clock::get);
  }

  private Uni<Void> rest(Duration time) {
    return Uni.createFrom().voidItem().invoke(() -> rested.add(time));
  }

  /// Answers as a test says.
  private final class Scripted implements Provider {

    private final String name;
    private Submission answer;
    private boolean broken;
    private boolean thrown;
    private final Deque<Submission> before = new ArrayDeque<>();
    private Duration takes = Duration.ZERO;
    private int asked;

    Scripted(String name) {
      this.name = name;
      this.answer = new Taken(name + "-1");
    }

    /// One after the other; the last one then always.
    void answers(Submission now, Submission then) {
      before.add(now);
      answer = then;
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public Uni<Submission> submit(TextMessage message) {
      asked++;
      clock.updateAndGet(now -> now.plus(takes));
      if (thrown) {
        throw new IllegalStateException("thrown");
      }
      return broken
          ? Uni.createFrom().failure(new IllegalStateException("broken"))
          : Uni.createFrom().item(before.isEmpty() ? answer : before.removeFirst());
    }
  }
}
