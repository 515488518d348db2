package org.onecert.application.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;
import static org.onecert.application.Answers.refusal;
import static org.onecert.application.EventRoom.SYSTEM;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.application.Applicant;
import org.onecert.application.AuthorisationRoom;
import org.onecert.application.EventRoom;
import org.onecert.application.Office;
import org.onecert.application.Shelves;
import org.onecert.domain.enterprise.Grant;
import org.onecert.domain.event.Backlog;
import org.onecert.domain.event.DeadLetter;
import org.onecert.domain.event.DeliveryResult.Refused;
import org.onecert.domain.event.DeliveryResult.Taken;
import org.onecert.domain.event.DeliveryResult.Unreachable;
import org.onecert.domain.event.EventKind;
import org.onecert.domain.event.QueueHead;
import org.onecert.domain.history.Act;
import org.onecert.domain.refusal.OperatorRefusal;

@DisplayName("G-4 a subscriber")
class DeliverEventsTest {

  private final Office office = new Office();
  private final EventRoom room = new EventRoom(office.world);

  private void deregisterTheDeputy() {
    accepted(
        office
            .world
            .management
            .deregister()
            .deregister(office.main.comesToWork(), office.idOf(office.deputy)));
  }

  private List<EventKind> told() {
    return room.receivers.told().stream()
        .map(QueueHead::event)
        .map(event -> event.occurrence().kind())
        .toList();
  }

  private Backlog backlog() {
    return accepted(room.subscriptions.read(SYSTEM)).backlog();
  }

  @Test
  void is_told_what_happens_after_it_subscribed() {
    room.due();
    room.subscribe();
    deregisterTheDeputy();

    room.deliverAll();

    assertThat(told()).containsExactly(EventKind.DEREGISTERED);
    assertThat(backlog()).isEqualTo(new Backlog(0, Optional.empty(), 0, 0));
  }

  @Test
  void is_told_the_next_one_when_it_has_taken_the_one_before() {
    room.subscribe();
    deregisterTheDeputy();
    room.deliver();
    assertThat(told()).containsExactly(EventKind.ACTIVATED);

    room.deliverAll();

    assertThat(told())
        .containsExactly(EventKind.ACTIVATED, EventKind.ACTIVATED, EventKind.DEREGISTERED);
  }

  @Test
  void is_not_told_of_items_that_it_does_not_offer() {
    AuthorisationRoom authorising = new AuthorisationRoom();
    EventRoom events = new EventRoom(authorising.world).subscribe(Shelves.PERMIT.code());
    accepted(
        authorising.seal(
            authorising.opened(
                Grant.of(AuthorisationRoom.PERMIT), AuthorisationRoom.SITE_UNTIL_SPRING)));

    events.deliverAll();

    assertThat(events.receivers.told())
        .extracting(head -> head.event().occurrence().kind())
        .containsOnly(EventKind.ACTIVATED);
    assertThat(accepted(events.subscriptions.read(SYSTEM)).backlog().waiting()).isZero();
  }

  @Test
  void is_left_alone_while_it_cannot_be_reached_and_loses_nothing() {
    room.subscribe();
    room.receivers.answer(_ -> new Unreachable("no connection", Optional.empty()));

    var delivered = room.deliver();

    assertThat(delivered.next().reach().failure()).contains("no connection");
    assertThat(room.due()).isEmpty();
    office.world.clock.pass(Duration.ofSeconds(1));
    room.receivers.answer(_ -> new Taken());
    room.deliverAll();
    assertThat(told()).hasSize(3);
    assertThat(accepted(room.subscriptions.read(SYSTEM)).subscription().reach().isGood()).isTrue();
  }

  @Test
  void is_told_again_by_another_node_if_this_one_died() {
    room.subscribe();
    office.world.shelves.taps.breakAfter(0, "EventQueues.claim");
    assertThatThrownBy(room::deliver).hasMessageContaining("EventQueues.claim");
    assertThat(room.due()).isEmpty();

    office.world.clock.pass(EventRoom.LEASE);
    room.deliverAll();

    assertThat(told()).hasSize(2);
  }

  private DeadLetter dead() {
    room.subscribe();
    room.receivers.answer(_ -> new Refused("status 500"));
    room.deliver();
    office.world.clock.pass(EventRoom.GIVE_UP.dividedBy(2));
    room.deliver();
    office.world.clock.pass(EventRoom.GIVE_UP.dividedBy(2));
    room.deliver();
    return accepted(room.letters.show(SYSTEM)).getFirst();
  }

  @Test
  void has_an_event_put_aside_that_it_refused_for_a_day() {
    DeadLetter letter = dead();

    assertThat(letter.failure()).isEqualTo("status 500");
    assertThat(letter.attempts()).isEqualTo(3);
    assertThat(letter.waiting()).isEqualTo(1);
    assertThat(backlog().deadLetters()).isEqualTo(1);
    assertThat(room.due()).isEmpty();
  }

  @Test
  @DisplayName("P-2 has it told again when an operator says so, which is noted")
  void has_it_told_again_when_an_operator_says_so() {
    dead();
    room.receivers.answer(_ -> new Taken());

    assertThat(accepted(room.letters.redeliver(SYSTEM, Applicant.ADDRESS))).isEqualTo(1);

    assertThat(office.world.shelves.lastEntry().act()).isEqualTo(Act.REDELIVER_EVENTS);
    room.deliverAll();
    assertThat(backlog().waiting()).isZero();
    assertThat(told()).hasSize(5);
  }

  @Test
  @DisplayName("P-2 has it left out when an operator says so, which is noted")
  void has_it_left_out_when_an_operator_says_so() {
    DeadLetter letter = dead();
    room.receivers.answer(_ -> new Taken());

    accepted(room.letters.discard(SYSTEM, letter.event().id(), Applicant.ADDRESS));

    assertThat(office.world.shelves.lastEntry().act()).isEqualTo(Act.DISCARD_EVENT);
    assertThat(refusal(room.letters.discard(SYSTEM, letter.event().id(), Applicant.ADDRESS)))
        .isEqualTo(OperatorRefusal.DEAD_LETTER_UNKNOWN);
    assertThat(office.world.shelves.lastEntry().refusal()).contains("dead-letter-unknown");
    room.deliverAll();
    assertThat(told()).hasSize(4);
  }

  @Test
  void is_nobody_who_did_not_subscribe() {
    room.register();

    assertThat(refusal(room.subscriptions.read(SYSTEM))).isEqualTo(OperatorRefusal.NOT_SUBSCRIBED);
    assertThat(refusal(room.letters.show(SYSTEM))).isEqualTo(OperatorRefusal.NOT_SUBSCRIBED);
    assertThat(refusal(room.letters.redeliver(SYSTEM, Applicant.ADDRESS)))
        .isEqualTo(OperatorRefusal.NOT_SUBSCRIBED);
    assertThat(answer(office.world.shelves.events.find(SYSTEM))).isEmpty();
  }
}
