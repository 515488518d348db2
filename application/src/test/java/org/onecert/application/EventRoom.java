package org.onecert.application;

import static org.onecert.application.Answers.accepted;
import static org.onecert.application.Answers.answer;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.onecert.application.event.DeliverEvents.Delivered;
import org.onecert.application.event.DeliverEventsService;
import org.onecert.application.event.DeliverEventsService.Patience;
import org.onecert.application.event.DistributeEventsService;
import org.onecert.application.operator.DealWithDeadLettersService;
import org.onecert.application.operator.KeepSubscriptionService;
import org.onecert.application.port.BusinessSystems.Registered;
import org.onecert.application.port.EventQueues;
import org.onecert.application.port.ScriptedEventReceivers;
import org.onecert.domain.Samples;
import org.onecert.domain.enterprise.BusinessItemCode;
import org.onecert.domain.event.HookAddress;
import org.onecert.domain.event.RetryPolicy;
import org.onecert.domain.event.Subscriber;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.domain.partner.ClientSecrets;

/// The use cases of telling business systems, in a [World].
public final class EventRoom {

  public static final BusinessSystemId SYSTEM = new BusinessSystemId("permits");
  public static final HookAddress HOOK =
      new HookAddress(URI.create("https://permits.example/events"));
  public static final Duration GIVE_UP = Duration.ofDays(1);
  public static final Duration LEASE = Duration.ofSeconds(20);

  public final ScriptedEventReceivers receivers = new ScriptedEventReceivers();
  public final KeepSubscriptionService subscriptions;
  public final DealWithDeadLettersService letters;

  private final World world;

  public EventRoom(World world) {
    this.world = world;
    Shelves shelves = world.shelves;
    this.subscriptions =
        new KeepSubscriptionService(
            shelves.systems,
            shelves.events,
            receivers,
            shelves.trail(),
            shelves.transactions,
            world.clock);
    this.letters =
        new DealWithDeadLettersService(
            shelves.events, shelves.events, shelves.trail(), shelves.transactions, world.clock);
  }

  /// Registers the system and subscribes it.
  ///
  /// @param items that it offers
  public EventRoom subscribe(BusinessItemCode... items) {
    register(items);
    accepted(subscriptions.keep(SYSTEM, HOOK, Applicant.ADDRESS));
    return this;
  }

  public void register(BusinessItemCode... items) {
    var system =
        new BusinessSystem(SYSTEM, Samples.line("施工许可系统"), Set.of(), Set.of(items), false, true);
    answer(world.shelves.systems.put(new Registered(system, ClientSecrets.NONE)));
  }

  /// The subscribers for whom something is due.
  public List<Subscriber> due() {
    return answer(
        new DistributeEventsService(world.shelves.events, world.shelves.events, world.clock)
            .distribute());
  }

  /// One round, if something is due.
  public Delivered deliver() {
    var service =
        new DeliverEventsService(
            world.shelves.taps.over(EventQueues.class, world.shelves.events),
            world.shelves.events,
            receivers,
            new Patience(new RetryPolicy(GIVE_UP), LEASE),
            world.clock);
    return answer(service.deliver(due().getFirst()));
  }

  /// Rounds until nothing more is due.
  public void deliverAll() {
    while (!due().isEmpty()) {
      deliver();
    }
  }
}
