package org.onecert.application.operator;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.application.Outcomes;
import org.onecert.application.Trail;
import org.onecert.application.port.BusinessSystems;
import org.onecert.application.port.BusinessSystems.Registered;
import org.onecert.application.port.EventReceivers;
import org.onecert.application.port.Subscriptions;
import org.onecert.application.port.Transactions;
import org.onecert.domain.Outcome;
import org.onecert.domain.event.HookAddress;
import org.onecert.domain.event.Reach;
import org.onecert.domain.event.Subscription;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.Trait;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.domain.refusal.OperatorRefusal;

/// Checks the address first; then one transaction keeps the subscription and notes what it was
/// before. One that is as it was is not noted again, but is tried again at once.
public final class KeepSubscriptionService implements KeepSubscription {

  private final BusinessSystems systems;
  private final Subscriptions subscriptions;
  private final EventReceivers receivers;
  private final Trail trail;
  private final Transactions transactions;
  private final InstantSource clock;

  public KeepSubscriptionService(
      BusinessSystems systems,
      Subscriptions subscriptions,
      EventReceivers receivers,
      Trail trail,
      Transactions transactions,
      InstantSource clock) {
    this.systems = systems;
    this.subscriptions = subscriptions;
    this.receivers = receivers;
    this.trail = trail;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<State>> keep(
      BusinessSystemId system, HookAddress address, ClientAddress client) {
    Order order = new Order(system, Actor.operator(client, clock.instant()));
    return receivers
        .check(address)
        .chain(ifAccepted(checked -> transactions.inTransaction(() -> keep(order, checked))))
        .call(outcome -> refused(Act.KEEP_SUBSCRIPTION, order, outcome))
        .chain(ifAccepted(_ -> read(system)));
  }

  private Uni<Outcome<Subscription>> keep(Order order, HookAddress address) {
    return registered(order)
        .chain(ifAccepted(_ -> subscriptions.find(order.system()).map(Outcome::accepted)))
        .chain(ifAccepted(before -> put(order, before, subscription(order, before, address))));
  }

  private Subscription subscription(
      Order order, Optional<Subscription> before, HookAddress address) {
    return before
        .map(known -> known.at(address))
        .orElseGet(() -> new Subscription(order.system(), address, clock.instant(), Reach.GOOD));
  }

  private Uni<Outcome<Registered>> registered(Order order) {
    return systems
        .claim(order.system())
        .map(found -> Outcome.of(found, OperatorRefusal.BUSINESS_SYSTEM_NOT_REGISTERED));
  }

  private Uni<Outcome<Subscription>> put(
      Order order, Optional<Subscription> before, Subscription after) {
    return subscriptions
        .put(after)
        .call(() -> done(Act.KEEP_SUBSCRIPTION, order, before, Optional.of(after)))
        .replaceWith(Outcome.accepted(after));
  }

  @Override
  public Uni<Outcome<BusinessSystemId>> end(BusinessSystemId system, ClientAddress client) {
    Order order = new Order(system, Actor.operator(client, clock.instant()));
    return transactions
        .inTransaction(() -> end(order))
        .call(outcome -> refused(Act.END_SUBSCRIPTION, order, outcome));
  }

  private Uni<Outcome<BusinessSystemId>> end(Order order) {
    return registered(order)
        .chain(ifAccepted(_ -> subscribed(order.system())))
        .chain(ifAccepted(before -> remove(order, before)));
  }

  private Uni<Outcome<BusinessSystemId>> remove(Order order, Subscription before) {
    return subscriptions
        .remove(order.system())
        .call(() -> done(Act.END_SUBSCRIPTION, order, Optional.of(before), Optional.empty()))
        .replaceWith(Outcome.accepted(order.system()));
  }

  @Override
  public Uni<Outcome<State>> read(BusinessSystemId system) {
    return subscribed(system).chain(ifAccepted(this::state));
  }

  private Uni<Outcome<Subscription>> subscribed(BusinessSystemId system) {
    return subscriptions
        .find(system)
        .map(found -> Outcome.of(found, OperatorRefusal.NOT_SUBSCRIBED));
  }

  private Uni<Outcome<State>> state(Subscription subscription) {
    return subscriptions
        .backlog(subscription.system())
        .chain(backlog -> Outcomes.accepted(new State(subscription, backlog)));
  }

  private Uni<Void> done(
      Act act, Order order, Optional<Subscription> before, Optional<Subscription> after) {
    Change change =
        new Change(
            Trait.SUBSCRIPTION,
            before.map(Subscription::inOneLine),
            after.map(Subscription::inOneLine));
    return change.changesAnything()
        ? trail.done(act, order.operator(), Particulars.of(change))
        : Uni.createFrom().voidItem();
  }

  private Uni<Void> refused(Act act, Order order, Outcome<?> outcome) {
    Change named = Change.to(Trait.BUSINESS_SYSTEM, order.system().value());
    return trail.refused(act, order.operator(), outcome, Particulars.of(named));
  }

  private record Order(BusinessSystemId system, Actor operator) {}
}
