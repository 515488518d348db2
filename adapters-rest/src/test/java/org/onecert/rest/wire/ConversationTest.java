package org.onecert.rest.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.embedded.EmbeddedChannel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A connection")
class ConversationTest {

  private static final Duration ASKING = Duration.ofSeconds(45);
  private static final Duration TAKING = Duration.ofSeconds(30);

  private final Connections all = new Connections(new ConnectionLimit(3, 100_000, TAKING, ASKING));

  @Test
  void may_say_nothing_as_long_as_it_likes() {
    EmbeddedChannel idle = connect();

    passes(idle, Duration.ofHours(1));

    assertThat(idle.isOpen()).isTrue();
  }

  @Test
  void that_begins_to_say_something_and_does_not_end_is_ended() {
    EmbeddedChannel slow = connect();
    says(slow, 1);

    passes(slow, ASKING.minusSeconds(1));
    assertThat(slow.isOpen()).isTrue();
    passes(slow, Duration.ofSeconds(2));
    assertThat(slow.isOpen()).isFalse();
    assertThat(all.open()).isZero();
    assertThat(all.ended()).isEqualTo(1);
  }

  @Test
  void is_not_spared_for_saying_an_octet_now_and_then() {
    EmbeddedChannel slow = connect();

    Duration spared = Duration.ZERO;
    while (slow.isOpen() && spared.compareTo(Duration.ofHours(1)) < 0) {
      says(slow, 1);
      passes(slow, Duration.ofSeconds(1));
      spared = spared.plusSeconds(1);
    }

    assertThat(spared).isEqualTo(ASKING);
  }

  @Test
  void is_spared_as_long_as_it_sends_what_a_slow_line_bears() {
    EmbeddedChannel steady = connect();

    for (int i = 0; i < 200; i++) {
      says(steady, 5000);
      passes(steady, Duration.ofSeconds(1));
      answers(steady, i % 20 == 0 ? 1 : 0);
    }

    assertThat(steady.isOpen()).isTrue();
  }

  @Test
  void is_ended_if_it_was_quick_once_and_then_sends_nothing() {
    EmbeddedChannel stalled = connect();
    says(stalled, 90_000);

    passes(stalled, ASKING.plusSeconds(1));
    assertThat(stalled.isOpen()).isTrue();
    passes(stalled, ASKING);
    assertThat(stalled.isOpen()).isFalse();
  }

  @Test
  void that_has_its_answer_is_not_waited_for() {
    EmbeddedChannel done = connect();
    says(done, 1000);
    answers(done, 1000);

    passes(done, Duration.ofHours(1));

    assertThat(done.isOpen()).isTrue();
  }

  @Test
  void that_takes_nothing_of_its_answer_is_ended() {
    EmbeddedChannel deaf = connect();
    keeps(deaf, 70_000);

    passes(deaf, TAKING.minusSeconds(1));
    assertThat(deaf.isOpen()).isTrue();
    passes(deaf, Duration.ofSeconds(2));
    assertThat(deaf.isOpen()).isFalse();
  }

  @Test
  void that_takes_some_of_it_now_and_then_is_not() {
    EmbeddedChannel slow = connect();
    for (int i = 0; i < 10; i++) {
      keeps(slow, 70_000);
      passes(slow, TAKING.minusSeconds(1));
      slow.flushOutbound();
    }

    assertThat(slow.isOpen()).isTrue();
  }

  @Test
  void makes_room_for_others_when_it_was_silent_for_longest() {
    List<EmbeddedChannel> three = IntStream.range(0, 3).mapToObj(_ -> connect()).toList();
    says(three.getFirst(), 10);
    answers(three.getFirst(), 10);

    EmbeddedChannel fourth = connect();

    three.forEach(EmbeddedChannel::runPendingTasks);
    assertThat(three).extracting(EmbeddedChannel::isOpen).containsExactly(true, false, true);
    assertThat(fourth.isOpen()).isTrue();
    assertThat(all.open()).isEqualTo(3);
  }

  @Test
  void makes_room_when_it_holds_octets_for_longest() {
    EmbeddedChannel first = connect();
    EmbeddedChannel second = connect();
    says(first, 60_000);
    says(second, 60_000);

    assertMakesRoom(first, second);
  }

  @Test
  void that_says_little_makes_no_room_for_those_who_say_much() {
    EmbeddedChannel brief = connect();
    EmbeddedChannel lengthy = connect();
    says(brief, 2000);
    says(lengthy, 90_000);
    says(lengthy, 90_000);

    assertMakesRoom(lengthy, brief);
  }

  @Test
  void that_says_little_at_a_time_and_much_in_the_end_counts_among_those_who_say_much() {
    EmbeddedChannel first = connect();
    for (int i = 0; i < 60; i++) {
      says(first, 1000);
    }
    EmbeddedChannel second = connect();
    says(second, 60_000);

    assertMakesRoom(first, second);
  }

  @Test
  void makes_room_when_it_takes_nothing_for_longest() {
    EmbeddedChannel first = connect();
    EmbeddedChannel second = connect();
    keeps(first, 70_000);
    keeps(second, 70_000);

    assertMakesRoom(first, second);
  }

  private static void assertMakesRoom(EmbeddedChannel going, EmbeddedChannel staying) {
    going.runPendingTasks();
    staying.runPendingTasks();
    assertThat(going.isOpen()).isFalse();
    assertThat(staying.isOpen()).isTrue();
  }

  private EmbeddedChannel connect() {
    EmbeddedChannel channel = new EmbeddedChannel();
    channel.freezeTime();
    channel.config().setWriteBufferWaterMark(new WriteBufferWaterMark(32_000, 64_000));
    Conversation conversation = new Conversation(all, channel);
    channel.pipeline().addFirst(conversation);
    channel.pipeline().fireChannelActive();
    return channel;
  }

  private static void passes(EmbeddedChannel channel, Duration time) {
    channel.advanceTimeBy(time.toMillis(), TimeUnit.MILLISECONDS);
    channel.runScheduledPendingTasks();
    channel.runPendingTasks();
  }

  private static void says(EmbeddedChannel channel, int octets) {
    channel.writeInbound(octets(octets));
  }

  private static void answers(EmbeddedChannel channel, int octets) {
    if (octets > 0) {
      channel.writeOutbound(octets(octets));
    }
  }

  /// An answer that stays here, because its client does not read.
  private static void keeps(EmbeddedChannel channel, int octets) {
    var _ = channel.pipeline().write(octets(octets));
  }

  private static ByteBuf octets(int count) {
    return Unpooled.wrappedBuffer(new byte[count]);
  }
}
