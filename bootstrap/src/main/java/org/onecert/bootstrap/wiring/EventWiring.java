package org.onecert.bootstrap.wiring;

import io.vertx.core.Vertx;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.onecert.application.Identifiers;
import org.onecert.application.Trail;
import org.onecert.application.event.Announcements;
import org.onecert.application.event.DeliverEvents;
import org.onecert.application.event.DeliverEventsService;
import org.onecert.application.event.DeliverEventsService.Patience;
import org.onecert.application.event.DistributeEvents;
import org.onecert.application.event.DistributeEventsService;
import org.onecert.application.operator.DealWithDeadLetters;
import org.onecert.application.operator.DealWithDeadLettersService;
import org.onecert.application.operator.KeepSubscription;
import org.onecert.application.operator.KeepSubscriptionService;
import org.onecert.application.port.BusinessSystems;
import org.onecert.application.port.EventQueues;
import org.onecert.application.port.EventReceivers;
import org.onecert.application.port.Subscriptions;
import org.onecert.application.port.Transactions;
import org.onecert.bootstrap.configuration.EventsConfiguration;
import org.onecert.bootstrap.configuration.OneCertConfiguration;
import org.onecert.bootstrap.configuration.WrongConfiguration;
import org.onecert.domain.event.RetryPolicy;
import org.onecert.domain.network.NetworkRange;
import org.onecert.persistence.event.PostgresChangeEvents;
import org.onecert.persistence.event.PostgresEventQueues;
import org.onecert.persistence.partner.PostgresSubscriptions;
import org.onecert.persistence.session.UnitOfWork;
import org.onecert.rest.caller.TokenKeys;
import org.onecert.rest.caller.TokenSettings;
import org.onecert.rest.event.EventSigner;
import org.onecert.rest.event.HookSettings;
import org.onecert.rest.event.HttpEventReceivers;
import org.onecert.rest.event.Networks;

/// Business systems are told of changes (G-4).
@Singleton
class EventWiring {

  /// Beside the patience with look-up, connection and answer: what it takes to settle.
  private static final Duration SETTLING = Duration.ofSeconds(10);

  private final EventsConfiguration configuration;
  private final InstantSource clock;

  EventWiring(OneCertConfiguration configuration, InstantSource clock) {
    this.configuration = configuration.events();
    this.clock = clock;
  }

  @Produces
  @Singleton
  Announcements announcements(UnitOfWork work, Identifiers identifiers) {
    return new Announcements(new PostgresChangeEvents(work), identifiers);
  }

  @Produces
  @Singleton
  EventQueues eventQueues(UnitOfWork work, Pool pool) {
    return new PostgresEventQueues(work, pool);
  }

  @Produces
  @Singleton
  Subscriptions subscriptions(UnitOfWork work) {
    return new PostgresSubscriptions(work);
  }

  @Produces
  @Singleton
  EventReceivers eventReceivers(Vertx vertx, TokenKeys keys, TokenSettings tokens) {
    Networks networks =
        new Networks(
            ranges("onecert.events.allowed-networks", configuration.allowedNetworks()),
            ranges("onecert.events.own-networks", configuration.ownNetworks()));
    return new HttpEventReceivers(
        vertx,
        new EventSigner(keys),
        new HookSettings(tokens.issuer(), configuration.patience(), networks));
  }

  private static List<NetworkRange> ranges(String name, Optional<List<String>> texts) {
    return texts.orElse(List.of()).stream().map(text -> range(name, text)).toList();
  }

  private static NetworkRange range(String name, String text) {
    try {
      return NetworkRange.of(text);
    } catch (IllegalArgumentException noRange) {
      throw new WrongConfiguration(name, "must be ranges of addresses: 10.1.2.0/24, fd00::/64");
    }
  }

  @Produces
  @Singleton
  DistributeEvents distributeEvents(EventQueues queues, Subscriptions subscriptions) {
    return new DistributeEventsService(queues, subscriptions, clock);
  }

  @Produces
  @Singleton
  DeliverEvents deliverEvents(
      EventQueues queues, Subscriptions subscriptions, EventReceivers receivers) {
    Duration lease = configuration.patience().multipliedBy(3).plus(SETTLING);
    Patience patience = new Patience(new RetryPolicy(configuration.giveUpAfter()), lease);
    return new DeliverEventsService(queues, subscriptions, receivers, patience, clock);
  }

  @Produces
  @Singleton
  KeepSubscription keepSubscription(
      BusinessSystems systems,
      Subscriptions subscriptions,
      EventReceivers receivers,
      Trail trail,
      Transactions transactions) {
    return new KeepSubscriptionService(
        systems, subscriptions, receivers, trail, transactions, clock);
  }

  @Produces
  @Singleton
  DealWithDeadLetters dealWithDeadLetters(
      Subscriptions subscriptions, EventQueues queues, Trail trail, Transactions transactions) {
    return new DealWithDeadLettersService(subscriptions, queues, trail, transactions, clock);
  }
}
