package org.onecert.application.event;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.onecert.application.port.EventQueues;
import org.onecert.application.port.EventReceivers;
import org.onecert.application.port.Subscriptions;
import org.onecert.domain.event.Attempt;
import org.onecert.domain.event.DeliveryResult;
import org.onecert.domain.event.QueueHead;
import org.onecert.domain.event.Reach;
import org.onecert.domain.event.RetryPolicy;
import org.onecert.domain.event.Round;
import org.onecert.domain.event.Settlement;
import org.onecert.domain.event.Subscriber;

/// Takes queues for a while, tells, and settles them: no lock is held while a system is spoken to.
/// If this node dies in between, the queues are due again when the while is over; what the system
/// has taken meanwhile it is told a second time, by the same id.
public final class DeliverEventsService implements DeliverEvents {

  /// How many enterprises at the same time; one, if the system could not be reached before. The one
  /// that takes longest holds up the others.
  static final int AT_ONCE = 32;

  private final EventQueues queues;
  private final Subscriptions subscriptions;
  private final EventReceivers receivers;
  private final Patience patience;
  private final InstantSource clock;

  public DeliverEventsService(
      EventQueues queues,
      Subscriptions subscriptions,
      EventReceivers receivers,
      Patience patience,
      InstantSource clock) {
    this.queues = queues;
    this.subscriptions = subscriptions;
    this.receivers = receivers;
    this.patience = patience;
    this.clock = clock;
  }

  @Override
  public Uni<Delivered> deliver(Subscriber subscriber) {
    Instant now = clock.instant();
    Instant until = now.plus(patience.lease());
    int most = subscriber.reach().isGood() ? AT_ONCE : 1;
    return queues
        .claim(subscriber.system().id(), now, until, most)
        .chain(heads -> tell(subscriber, heads))
        .map(Round::new)
        .chain(round -> settle(subscriber, round));
  }

  private Uni<List<Attempt>> tell(Subscriber subscriber, List<QueueHead> heads) {
    return heads.isEmpty()
        ? Uni.createFrom().item(List.of())
        : Uni.join().all(heads.stream().map(head -> tell(subscriber, head)).toList()).andFailFast();
  }

  private Uni<Attempt> tell(Subscriber subscriber, QueueHead head) {
    return head.seenBy(subscriber.system())
        .map(seen -> receivers.tell(subscriber, seen))
        .orElseGet(() -> Uni.createFrom().item(new DeliveryResult.NotConcerned()))
        .map(result -> new Attempt(head, result));
  }

  private Uni<Delivered> settle(Subscriber subscriber, Round round) {
    Instant now = clock.instant();
    Reach after = round.reach(subscriber.reach(), patience.policy(), now);
    List<Settlement> settlements = round.settlements(patience.policy(), now);
    return queues
        .settle(subscriber.system().id(), settlements)
        .call(() -> note(subscriber, after))
        .replaceWith(new Delivered(round, settlements, subscriber.with(after)));
  }

  private Uni<Void> note(Subscriber subscriber, Reach after) {
    return after.equals(subscriber.reach())
        ? Uni.createFrom().voidItem()
        : subscriptions.note(subscriber.subscription(), after);
  }

  /// How patient we are with receivers.
  ///
  /// @param lease for how long nobody else takes a queue that is being told
  public record Patience(RetryPolicy policy, Duration lease) {}
}
