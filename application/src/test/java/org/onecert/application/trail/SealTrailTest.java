package org.onecert.application.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onecert.application.Answers.answer;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.ManualClock;
import org.onecert.application.World;
import org.onecert.application.port.ScriptedTrailChain;
import org.onecert.domain.Samples;
import org.onecert.domain.trail.Extension;
import org.onecert.domain.trail.Extension.Elsewhere;
import org.onecert.domain.trail.Extension.Extended;
import org.onecert.domain.trail.Extension.Halted;
import org.onecert.domain.trail.Extension.HeldUp;
import org.onecert.domain.trail.Extension.Trouble;
import org.onecert.domain.trail.Extension.Unchanged;
import org.onecert.domain.trail.Extension.Waiting;
import org.onecert.domain.trail.Head;
import org.onecert.domain.trail.SampleChain;
import org.onecert.domain.trail.SealStatement;

@DisplayName("P-2: sealing the trail")
class SealTrailTest {

  private final ManualClock clock = new World().clock;
  private final ScriptedTrailChain chain = new ScriptedTrailChain();
  private final SampleChain sample = new SampleChain();
  private final SealTrailService service = new SealTrailService(chain, sample.chaining(), clock);

  @Test
  void seals_what_is_settled_at_the_time_of_the_clock() {
    clock.pass(Duration.ofMinutes(1));

    SealStatement statement = sealed(1, 3).statement();

    assertThat(statement.head().position()).isEqualTo(3);
    assertThat(statement.sealedAt()).isEqualTo(Samples.NOW.plus(Duration.ofMinutes(1)));
  }

  @Test
  void leaves_the_chain_alone_when_nothing_is_settled_or_another_node_is_at_it() {
    SealStatement statement = sealed(1, 3).statement();

    assertThat(seal()).isEqualTo(new Unchanged(statement.head()));
    chain.claimed(true);
    assertThat(seal()).isEqualTo(new Elsewhere());
  }

  @Test
  void halts_when_what_it_has_sealed_was_cut_off() {
    sealed(1, 3);
    SealStatement last = sealed(4, 2).statement();
    chain.cut();

    assertThat(seal()).isEqualTo(new Halted(Trouble.BEHIND_WHAT_WAS_SEALED, last.head()));
  }

  @Test
  void halts_when_what_another_node_sealed_was_cut_off() {
    SealStatement last = sealed(1, 3).statement();
    var other = new SealTrailService(chain, sample.chaining(), clock);
    answer(other.seal());
    chain.cut();

    assertThat(answer(other.seal()))
        .isEqualTo(new Halted(Trouble.BEHIND_WHAT_WAS_SEALED, last.head()));
  }

  @Test
  void says_that_it_is_held_up_when_entries_wait_for_longer_than_a_minute() {
    Head head = sealed(1, 3).statement().head();
    Instant since = clock.instant();
    chain.waiting(true);

    clock.pass(Duration.ofMinutes(1));
    assertThat(seal()).isEqualTo(new Waiting(head));
    clock.pass(Duration.ofMillis(1));
    assertThat(seal()).isEqualTo(new HeldUp(head, since));
    assertThat(seal()).isEqualTo(new HeldUp(head, since));
  }

  @Test
  void is_not_held_up_while_it_goes_on_or_nothing_has_to_wait() {
    sealed(1, 3);
    chain.waiting(true);
    clock.pass(Duration.ofMinutes(1));
    Head next = sealed(4, 1).statement().head();
    clock.pass(Duration.ofMinutes(1));
    assertThat(seal()).isEqualTo(new Waiting(next));

    chain.waiting(false);
    assertThat(seal()).isEqualTo(new Unchanged(next));
    chain.waiting(true);
    clock.pass(Duration.ofMinutes(1));
    assertThat(seal()).isEqualTo(new Waiting(next));
  }

  private Extended sealed(long first, int entries) {
    chain.settle(SampleChain.genuine(first, entries));
    return (Extended) seal();
  }

  private Extension seal() {
    return answer(service.seal());
  }
}
