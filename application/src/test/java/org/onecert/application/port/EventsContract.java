package org.onecert.application.port;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.port.BusinessSystems.Registered;
import org.onecert.domain.Samples;
import org.onecert.domain.event.Backlog;
import org.onecert.domain.event.ChangeEvent;
import org.onecert.domain.event.DeadLetter;
import org.onecert.domain.event.EventId;
import org.onecert.domain.event.HookAddress;
import org.onecert.domain.event.Occurrence;
import org.onecert.domain.event.QueueHead;
import org.onecert.domain.event.Reach;
import org.onecert.domain.event.Settlement;
import org.onecert.domain.event.Subscription;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.domain.partner.ClientSecrets;

/// What holds of events and of those who are told them, whoever keeps them.
@DisplayName("G-4 events")
public abstract class EventsContract {

  private static final Instant NOW = Samples.NOW;
  private static final Instant LATER = NOW.plus(Duration.ofSeconds(30));

  private final Ports ports;
  private final BusinessSystemId system = new BusinessSystemId("s-" + letters());
  private final Newcomer firm = Newcomer.arrives();

  protected EventsContract(Ports ports) {
    this.ports = ports;
  }

  private static String letters() {
    return "a" + UUID.randomUUID().toString().replace("-", "");
  }

  @BeforeEach
  void subscribe() {
    keepSystem(true);
    ports.run(() -> ports.events().distribute(NOW));
    ports.run(() -> ports.subscriptions().put(subscription(Reach.GOOD)));
  }

  private void keepSystem(boolean admitted) {
    BusinessSystem kept =
        new BusinessSystem(system, Samples.line("施工许可系统"), Set.of(), Set.of(), true, admitted);
    ports.run(() -> ports.systems().put(new Registered(kept, ClientSecrets.NONE)));
  }

  private Subscription subscription(Reach reach) {
    HookAddress address = new HookAddress(URI.create("https://permits.example/events"));
    return new Subscription(system, address, NOW, reach);
  }

  private ChangeEvent happens(Newcomer newcomer) {
    Occurrence occurrence = Occurrence.activated(newcomer.enterprise(), newcomer.main("first"));
    ChangeEvent event = new ChangeEvent(new EventId(UUID.randomUUID()), NOW, occurrence);
    ports.run(() -> ports.outbox().put(event));
    ports.run(() -> ports.events().distribute(NOW));
    return event;
  }

  private List<QueueHead> claim(Instant now) {
    return ports.run(() -> ports.events().claim(system, now, now.plusSeconds(20), 100));
  }

  private void settle(Settlement settlement) {
    ports.run(() -> ports.events().settle(system, List.of(settlement)));
  }

  private static Settlement settlement(QueueHead head, boolean taken, boolean dead) {
    return new Settlement(
        head.event().enterprise(),
        head.number(),
        taken,
        NOW,
        taken ? 0 : head.attempts() + 1,
        taken ? Optional.empty() : Optional.of(NOW),
        taken ? Optional.empty() : Optional.of("status 500"),
        dead);
  }

  private QueueHead dead(Newcomer newcomer) {
    happens(newcomer);
    QueueHead head = claim(NOW).getFirst();
    settle(settlement(head, false, true));
    return head;
  }

  private Backlog backlog() {
    return ports.run(() -> ports.subscriptions().backlog(system));
  }

  private List<DeadLetter> deadLetters() {
    return ports.run(() -> ports.events().deadLetters(system, 100));
  }

  @Test
  void are_told_in_order_one_after_the_other_was_taken() {
    ChangeEvent first = happens(firm);
    ChangeEvent second = happens(firm);

    QueueHead head = claim(NOW).getFirst();
    assertThat(head.event()).isEqualTo(first);
    settle(settlement(head, true, false));
    QueueHead next = claim(NOW).getFirst();
    assertThat(next.event()).isEqualTo(second);
    assertThat(next.number()).isGreaterThan(head.number());
    settle(settlement(next, true, false));

    assertThat(claim(LATER)).isEmpty();
    assertThat(backlog()).isEqualTo(new Backlog(0, Optional.empty(), 0, 0));
    ChangeEvent third = happens(firm);
    assertThat(claim(NOW)).extracting(QueueHead::event).containsExactly(third);
  }

  @Test
  void of_different_enterprises_do_not_wait_for_each_other() {
    ChangeEvent one = happens(firm);
    ChangeEvent other = happens(Newcomer.arrives());

    assertThat(claim(NOW)).extracting(QueueHead::event).containsExactlyInAnyOrder(one, other);
    assertThat(backlog()).isEqualTo(new Backlog(2, Optional.of(NOW), 0, 0));
  }

  @Test
  void are_given_to_nobody_else_for_a_while() {
    ChangeEvent event = happens(firm);

    assertThat(claim(NOW)).hasSize(1);
    assertThat(claim(NOW.plusSeconds(19))).isEmpty();
    assertThat(claim(NOW.plusSeconds(20))).extracting(QueueHead::event).containsExactly(event);
  }

  @Test
  void are_not_for_those_who_subscribe_afterwards_or_not_at_all() {
    ports.run(() -> ports.subscriptions().remove(system));
    happens(firm);
    ports.run(() -> ports.subscriptions().put(subscription(Reach.GOOD)));

    assertThat(claim(NOW)).isEmpty();
  }

  @Test
  void are_told_again_with_what_was_noted_of_the_failure() {
    happens(firm);
    QueueHead head = claim(NOW).getFirst();
    settle(settlement(head, false, false));

    assertThat(backlog()).isEqualTo(new Backlog(1, Optional.of(NOW), 1, 0));
    QueueHead again = claim(NOW).getFirst();

    assertThat(again.event()).isEqualTo(head.event());
    assertThat(again.attempts()).isEqualTo(1);
    assertThat(again.refusedSince()).contains(NOW);
  }

  @Test
  void that_were_taken_are_not_told_again_because_a_slow_node_settles_late() {
    happens(firm);
    ChangeEvent second = happens(firm);
    QueueHead head = claim(NOW).getFirst();
    settle(settlement(head, true, false));

    settle(settlement(head, false, true));
    settle(settlement(head, true, false));

    assertThat(deadLetters()).isEmpty();
    assertThat(claim(NOW)).extracting(QueueHead::event).containsExactly(second);
  }

  @Test
  void that_died_hold_up_those_behind_them_until_they_are_told_again() {
    QueueHead head = dead(firm);
    ChangeEvent second = happens(firm);

    assertThat(claim(LATER)).isEmpty();
    assertThat(deadLetters())
        .containsExactly(new DeadLetter(head.event(), NOW, 1, "status 500", 1));
    assertThat(backlog()).isEqualTo(new Backlog(2, Optional.of(NOW), 0, 1));

    assertThat(ports.run(() -> ports.events().redeliver(system, NOW))).isEqualTo(1);
    assertThat(ports.run(() -> ports.events().redeliver(system, NOW))).isZero();
    QueueHead again = claim(NOW).getFirst();
    assertThat(again.event()).isEqualTo(head.event());
    assertThat(again.attempts()).isZero();
    settle(settlement(again, true, false));
    assertThat(claim(NOW)).extracting(QueueHead::event).containsExactly(second);
  }

  @Test
  void that_died_can_be_left_out_and_no_others() {
    QueueHead head = dead(firm);
    ChangeEvent second = happens(firm);

    assertThat(discard(second.id())).isFalse();
    assertThat(discard(head.event().id())).isTrue();
    assertThat(discard(head.event().id())).isFalse();

    assertThat(deadLetters()).isEmpty();
    assertThat(claim(NOW)).extracting(QueueHead::event).containsExactly(second);
  }

  private boolean discard(EventId event) {
    return ports.run(() -> ports.events().discard(system, event, NOW));
  }

  @Test
  void are_due_for_those_who_are_admitted_and_not_left_alone() {
    happens(firm);
    assertThat(due(NOW)).isTrue();

    Reach failing = new Reach(1, Optional.of(NOW), Optional.of("no connection"), LATER);
    ports.run(() -> ports.subscriptions().note(subscription(Reach.GOOD), failing));
    ports.run(() -> ports.subscriptions().note(subscription(Reach.GOOD), Reach.GOOD));
    assertThat(due(NOW)).isFalse();
    assertThat(due(LATER)).isTrue();
    assertThat(ports.run(() -> ports.subscriptions().find(system))).contains(subscription(failing));

    keepSystem(false);
    assertThat(due(LATER)).isFalse();
  }

  private boolean due(Instant now) {
    return ports.run(() -> ports.subscriptions().due(now)).stream()
        .anyMatch(subscriber -> subscriber.system().id().equals(system));
  }

  @Test
  void are_forgotten_with_the_subscription() {
    dead(firm);
    happens(firm);

    ports.run(() -> ports.subscriptions().remove(system));

    assertThat(ports.run(() -> ports.subscriptions().find(system))).isEmpty();
    assertThat(claim(LATER)).isEmpty();
    assertThat(deadLetters()).isEmpty();
  }

  @Test
  void never_happened_if_the_transaction_failed() {
    assertThatThrownBy(() -> ports.run(() -> ports.transactions().inTransaction(this::failing)))
        .hasStackTraceContaining("broken on purpose");
    ports.run(() -> ports.events().distribute(NOW));

    assertThat(claim(LATER)).isEmpty();
  }

  private Uni<Void> failing() {
    Occurrence occurrence = Occurrence.activated(firm.enterprise(), firm.main("first"));
    ChangeEvent event = new ChangeEvent(new EventId(UUID.randomUUID()), NOW, occurrence);
    return ports
        .outbox()
        .put(event)
        .invoke(() -> {
          throw new IllegalStateException("broken on purpose");
        });
  }
}
