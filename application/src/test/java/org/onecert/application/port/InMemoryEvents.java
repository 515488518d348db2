package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onecert.domain.certificate.OrganisationCode;
import org.onecert.domain.event.Backlog;
import org.onecert.domain.event.ChangeEvent;
import org.onecert.domain.event.DeadLetter;
import org.onecert.domain.event.EventId;
import org.onecert.domain.event.QueueHead;
import org.onecert.domain.event.Reach;
import org.onecert.domain.event.Settlement;
import org.onecert.domain.event.Subscriber;
import org.onecert.domain.event.Subscription;
import org.onecert.domain.partner.BusinessSystemId;

/// The outbox, who subscribed, and what each has not taken yet, in memory.
public final class InMemoryEvents implements ChangeEvents, EventQueues, Subscriptions, Restorable {

  private final InMemoryBusinessSystems systems;
  private final InMemoryTable<Long, ChangeEvent> events = new InMemoryTable<>();
  private final InMemoryTable<BusinessSystemId, Subscription> subscriptions = new InMemoryTable<>();
  private final InMemoryTable<Key, Queue> queues = new InMemoryTable<>();
  private final Set<EventId> distributed = new HashSet<>();

  public InMemoryEvents(InMemoryBusinessSystems systems) {
    this.systems = systems;
  }

  /// All that happened, the first one first.
  public List<ChangeEvent> all() {
    return events.all();
  }

  @Override
  public Uni<Void> put(ChangeEvent event) {
    return doing(() -> events.put(events.size() + 1L, event));
  }

  @Override
  public synchronized Uni<Void> distribute(Instant now) {
    return doing(() ->
        numbers()
            .filter(number -> distributed.add(event(number).id()))
            .forEach(
                number -> subscriptions.all().forEach(one -> extend(one.system(), number, now))));
  }

  private void extend(BusinessSystemId system, long number, Instant now) {
    Key key = new Key(event(number).enterprise(), system);
    Queue queue = queues.find(key).orElseGet(() -> Queue.before(number, now));
    Instant dueAt = queue.isEmpty() ? now : queue.dueAt();
    queues.put(key, queue.until(number).dueAt(dueAt));
  }

  @Override
  public Uni<List<QueueHead>> claim(BusinessSystemId system, Instant now, Instant until, int most) {
    return Uni.createFrom()
        .item(() ->
            waiting(system)
                .filter(key -> queue(key).isDue(now))
                .sorted(Comparator.comparing(key -> queue(key).dueAt()))
                .limit(most)
                .map(key -> claim(key, until))
                .toList());
  }

  private QueueHead claim(Key key, Instant until) {
    Queue queue = queue(key).dueAt(until);
    queues.put(key, queue);
    long number = head(key);
    return new QueueHead(event(number), number, queue.attempts(), queue.refusedSince());
  }

  @Override
  public Uni<Void> settle(BusinessSystemId system, List<Settlement> settlements) {
    return doing(() -> settlements.forEach(one -> settle(new Key(one.enterprise(), system), one)));
  }

  private void settle(Key key, Settlement settlement) {
    if (queues.find(key).filter(queue -> queue.delivered() < settlement.number()).isPresent()) {
      queues.put(key, queue(key).after(settlement));
    }
  }

  @Override
  public Uni<List<DeadLetter>> deadLetters(BusinessSystemId system, int most) {
    return Uni.createFrom()
        .item(() ->
            waiting(system)
                .filter(key -> queue(key).dead())
                .map(this::deadLetter)
                .sorted(Comparator.comparing(DeadLetter::refusedSince))
                .limit(most)
                .toList());
  }

  private DeadLetter deadLetter(Key key) {
    Queue queue = queue(key);
    return new DeadLetter(
        event(head(key)),
        queue.refusedSince().orElseThrow(),
        queue.attempts(),
        queue.failure().orElseThrow(),
        pending(key).count() - 1);
  }

  @Override
  public Uni<Integer> redeliver(BusinessSystemId system, Instant now) {
    return Uni.createFrom()
        .item(() -> waiting(system).filter(key -> queue(key).dead()).toList())
        .invoke(dead -> dead.forEach(key -> queues.put(key, queue(key).revived(now))))
        .map(List::size);
  }

  @Override
  public Uni<Boolean> discard(BusinessSystemId system, EventId event, Instant now) {
    return Uni.createFrom()
        .item(() ->
            waiting(system)
                .filter(key -> queue(key).dead() && event(head(key)).id().equals(event))
                .findFirst())
        .invoke(found -> found.ifPresent(key -> queues.put(key, queue(key).past(head(key), now))))
        .map(Optional::isPresent);
  }

  @Override
  public Uni<Optional<Subscription>> find(BusinessSystemId system) {
    return Uni.createFrom().item(() -> subscriptions.find(system));
  }

  @Override
  public Uni<Void> put(Subscription subscription) {
    return doing(() -> subscriptions.put(subscription.system(), subscription));
  }

  @Override
  public Uni<Void> remove(BusinessSystemId system) {
    return doing(() -> subscriptions.remove(system))
        .invoke(() -> keys(system).forEach(queues::remove));
  }

  @Override
  public Uni<Void> note(Subscription before, Reach reach) {
    return doing(() ->
        subscriptions
            .find(before.system())
            .filter(before::equals)
            .ifPresent(one -> subscriptions.put(one.system(), noted(one, reach))));
  }

  private static Subscription noted(Subscription one, Reach reach) {
    return new Subscription(one.system(), one.address(), one.since(), reach);
  }

  @Override
  public Uni<Backlog> backlog(BusinessSystemId system) {
    return Uni.createFrom()
        .item(() ->
            new Backlog(
                waiting(system).flatMap(this::pending).count(),
                waiting(system)
                    .flatMap(this::pending)
                    .map(number -> event(number).at())
                    .min(Comparator.naturalOrder()),
                waiting(system)
                    .filter(key -> !queue(key).dead() && queue(key).refusedSince().isPresent())
                    .count(),
                waiting(system).filter(key -> queue(key).dead()).count()));
  }

  @Override
  public Uni<List<Subscriber>> due(Instant now) {
    return Uni.createFrom()
        .item(() ->
            subscriptions.all().stream()
                .filter(one -> !one.reach().pausedUntil().isAfter(now))
                .filter(one -> waiting(one.system()).anyMatch(key -> queue(key).isDue(now)))
                .map(one -> new Subscriber(systems.registered(one.system()).system(), one))
                .filter(one -> one.system().admitted())
                .toList());
  }

  private Stream<Long> numbers() {
    return Stream.iterate(1L, number -> number + 1).limit(events.size());
  }

  private ChangeEvent event(long number) {
    return events.find(number).orElseThrow();
  }

  private Queue queue(Key key) {
    return queues.find(key).orElseThrow();
  }

  private List<Key> keys(BusinessSystemId system) {
    return events.all().stream()
        .map(event -> new Key(event.enterprise(), system))
        .distinct()
        .filter(key -> queues.find(key).isPresent())
        .toList();
  }

  private Stream<Key> waiting(BusinessSystemId system) {
    return keys(system).stream().filter(key -> !queue(key).isEmpty());
  }

  /// The numbers of what waits in a queue.
  private Stream<Long> pending(Key key) {
    return numbers()
        .filter(number -> number > queue(key).delivered() && number <= queue(key).last())
        .filter(number -> event(number).enterprise().equals(key.enterprise()));
  }

  private long head(Key key) {
    return pending(key).findFirst().orElseThrow();
  }

  private static Uni<Void> doing(Runnable work) {
    return Uni.createFrom().voidItem().invoke(work);
  }

  @Override
  public Runnable note() {
    Runnable restoreEvents = events.note();
    Runnable restoreQueues = queues.note();
    Runnable restoreSubscriptions = subscriptions.note();
    return () -> {
      restoreEvents.run();
      restoreQueues.run();
      restoreSubscriptions.run();
    };
  }

  private record Key(OrganisationCode enterprise, BusinessSystemId system) {}

  private record Queue(
      long delivered,
      long last,
      Instant dueAt,
      int attempts,
      Optional<Instant> refusedSince,
      Optional<String> failure,
      boolean dead) {

    static Queue before(long number, Instant now) {
      return new Queue(number - 1, number - 1, now, 0, Optional.empty(), Optional.empty(), false);
    }

    boolean isEmpty() {
      return delivered >= last;
    }

    boolean isDue(Instant now) {
      return !isEmpty() && !dead && !dueAt.isAfter(now);
    }

    Queue until(long number) {
      return new Queue(delivered, number, dueAt, attempts, refusedSince, failure, dead);
    }

    Queue dueAt(Instant at) {
      return new Queue(delivered, last, at, attempts, refusedSince, failure, dead);
    }

    Queue after(Settlement it) {
      return new Queue(
          it.taken() ? it.number() : delivered,
          last,
          it.dueAt(),
          it.attempts(),
          it.refusedSince(),
          it.taken() ? Optional.empty() : it.failure().or(() -> failure),
          it.dead());
    }

    Queue revived(Instant now) {
      return new Queue(delivered, last, now, 0, Optional.empty(), failure, false);
    }

    Queue past(long number, Instant now) {
      return new Queue(number, last, now, 0, Optional.empty(), Optional.empty(), false);
    }
  }
}
