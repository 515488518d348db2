package org.onecert.application.operator;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.onecert.application.Trail;
import org.onecert.application.port.EventQueues;
import org.onecert.application.port.Subscriptions;
import org.onecert.application.port.Transactions;
import org.onecert.domain.Outcome;
import org.onecert.domain.event.DeadLetter;
import org.onecert.domain.event.EventId;
import org.onecert.domain.event.Subscription;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.domain.refusal.OperatorRefusal;

/// What is done to a dead letter and the note of it are one transaction.
public final class DealWithDeadLettersService implements DealWithDeadLetters {

  private final Subscriptions subscriptions;
  private final EventQueues queues;
  private final Trail trail;
  private final Transactions transactions;
  private final InstantSource clock;

  public DealWithDeadLettersService(
      Subscriptions subscriptions,
      EventQueues queues,
      Trail trail,
      Transactions transactions,
      InstantSource clock) {
    this.subscriptions = subscriptions;
    this.queues = queues;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<List<DeadLetter>>> show(BusinessSystemId system) {
    return subscribed(system)
        .chain(ifAccepted(_ -> queues.deadLetters(system, SHOWN).map(Outcome::accepted)));
  }

  @Override
  public Uni<Outcome<Integer>> redeliver(BusinessSystemId system, ClientAddress client) {
    Order order = order(Act.REDELIVER_EVENTS, system, client);
    return inTransaction(order, () -> redeliver(order));
  }

  private Uni<Outcome<Integer>> redeliver(Order order) {
    return queues
        .redeliver(order.system(), order.operator().at())
        .map(Outcome::accepted)
        .call(() -> done(order, List.of()));
  }

  @Override
  public Uni<Outcome<EventId>> discard(
      BusinessSystemId system, EventId event, ClientAddress client) {
    Order order = order(Act.DISCARD_EVENT, system, client);
    return inTransaction(order, () -> discard(order, event));
  }

  private Uni<Outcome<EventId>> discard(Order order, EventId event) {
    return queues
        .discard(order.system(), event, order.operator().at())
        .map(found ->
            Outcome.of(Optional.of(event).filter(_ -> found), OperatorRefusal.DEAD_LETTER_UNKNOWN))
        .call(outcome -> discarded(order, outcome));
  }

  private Uni<Void> discarded(Order order, Outcome<EventId> outcome) {
    return switch (outcome) {
      case Outcome.Accepted<EventId>(var event) ->
          done(order, List.of(Change.to(Trait.EVENT, event.value().toString())));
      case Outcome.Refused<EventId> _ -> Uni.createFrom().voidItem();
    };
  }

  private Order order(Act act, BusinessSystemId system, ClientAddress client) {
    return new Order(act, system, Actor.operator(client, clock.instant()));
  }

  private <T> Uni<Outcome<T>> inTransaction(Order order, Supplier<Uni<Outcome<T>>> work) {
    return transactions.inTransaction(() ->
        subscribed(order.system())
            .chain(ifAccepted(_ -> work.get()))
            .call(outcome -> refused(order, outcome)));
  }

  private Uni<Outcome<Subscription>> subscribed(BusinessSystemId system) {
    return subscriptions
        .find(system)
        .map(found -> Outcome.of(found, OperatorRefusal.NOT_SUBSCRIBED));
  }

  private Uni<Void> done(Order order, List<Change> changes) {
    return trail.done(order.act(), order.operator(), order.particulars(changes));
  }

  private Uni<Void> refused(Order order, Outcome<?> outcome) {
    return trail.refused(order.act(), order.operator(), outcome, order.particulars(List.of()));
  }

  private record Order(Act act, BusinessSystemId system, Actor operator) {

    Particulars particulars(List<Change> changes) {
      Change named = Change.to(Trait.BUSINESS_SYSTEM, system.value());
      return Particulars.NONE.changing(Stream.concat(Stream.of(named), changes.stream()).toList());
    }
  }
}
