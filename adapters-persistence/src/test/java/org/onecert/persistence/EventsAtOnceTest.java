package org.onecert.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.onecert.application.port.BusinessSystems.Registered;
import org.onecert.application.port.Newcomer;
import org.onecert.domain.Samples;
import org.onecert.domain.event.Attempt;
import org.onecert.domain.event.Backlog;
import org.onecert.domain.event.ChangeEvent;
import org.onecert.domain.event.DeliveryResult;
import org.onecert.domain.event.EventId;
import org.onecert.domain.event.HookAddress;
import org.onecert.domain.event.Occurrence;
import org.onecert.domain.event.QueueHead;
import org.onecert.domain.event.Reach;
import org.onecert.domain.event.RetryPolicy;
import org.onecert.domain.event.Round;
import org.onecert.domain.event.Subscription;
import org.onecert.domain.partner.BusinessSystem;
import org.onecert.domain.partner.BusinessSystemId;
import org.onecert.domain.partner.ClientSecrets;
import org.onecert.persistence.upkeep.Purge;

@DisplayName("G-4 events of 64 enterprises, told by eight workers while they happen")
@ExtendWith(OnPostgres.class)
class EventsAtOnceTest {

  private static final int ENTERPRISES = 64;
  private static final int EACH = 10;
  private static final int WORKERS = 8;
  private static final RetryPolicy POLICY = new RetryPolicy(Duration.ofDays(1));

  private final PostgresPorts ports;
  private final Purge purge;
  private final BusinessSystemId system =
      new BusinessSystemId("a" + UUID.randomUUID().toString().replace("-", ""));
  private final List<QueueHead> told = Collections.synchronizedList(new ArrayList<>());
  private final List<ChangeEvent> happened = Collections.synchronizedList(new ArrayList<>());

  EventsAtOnceTest(Postgres postgres) {
    this.ports = new PostgresPorts(postgres);
    this.purge = new Purge(postgres.pool(), Duration.ofDays(1), Duration.ofDays(8));
  }

  @Test
  void are_each_told_in_the_order_in_which_they_happened() throws InterruptedException {
    subscribe();
    Stream<Callable<Integer>> enterprises =
        IntStream.range(0, ENTERPRISES).mapToObj(_ -> this::live);
    Stream<Callable<Integer>> workers = IntStream.range(0, WORKERS).mapToObj(_ -> this::work);

    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      crowd.invokeAll(Stream.concat(enterprises, workers).toList()).forEach(Future::resultNow);
    }

    assertThat(told).hasSize(ENTERPRISES * EACH);
    happened.stream()
        .map(ChangeEvent::enterprise)
        .distinct()
        .forEach(enterprise ->
            assertThat(told.stream().map(QueueHead::event))
                .filteredOn(event -> event.enterprise().equals(enterprise))
                .containsExactlyElementsOf(
                    happened.stream()
                        .filter(event -> event.enterprise().equals(enterprise))
                        .toList()));
    assertThat(ports.run(() -> ports.subscriptions().backlog(system)))
        .isEqualTo(new Backlog(0, Optional.empty(), 0, 0));
  }

  @Test
  void do_not_stand_in_each_others_way_when_subscriptions_come_and_go()
      throws InterruptedException {
    subscribe();
    Stream<Callable<Integer>> enterprises =
        IntStream.range(0, ENTERPRISES).mapToObj(_ -> this::live);
    Stream<Callable<Integer>> coming = IntStream.range(0, WORKERS).mapToObj(_ -> this::comeAndGo);

    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      assertThat(crowd.invokeAll(Stream.concat(enterprises, coming).toList()))
          .allSatisfy(done -> assertThat(done.state()).isEqualTo(Future.State.SUCCESS));
    }
  }

  /// An operator who cannot make up his mind, while events are distributed.
  private int comeAndGo() {
    for (int i = 0; i < 3 * EACH; i++) {
      ports.run(() -> ports.events().distribute(Instant.now()));
      claimed(() -> ports.subscriptions().remove(system));
      claimed(() -> ports.subscriptions().put(subscription()));
      ports.run(() -> ports.events().redeliver(system, Instant.now()));
    }
    return EACH;
  }

  private void claimed(Supplier<Uni<Void>> work) {
    ports.run(() ->
        ports
            .transactions()
            .inTransaction(() -> ports.systems().claim(system).chain(_ -> work.get())));
  }

  private Subscription subscription() {
    var address = new HookAddress(URI.create("https://permits.example/events"));
    return new Subscription(system, address, Samples.NOW, Reach.GOOD);
  }

  private void subscribe() {
    var kept = new BusinessSystem(system, Samples.line("系统"), Set.of(), Set.of(), true, true);
    ports.run(() -> ports.systems().put(new Registered(kept, ClientSecrets.NONE)));
    ports.run(() -> ports.subscriptions().put(subscription()));
  }

  /// An enterprise to which one thing happens after the other.
  private int live() {
    Newcomer firm = Newcomer.arrives();
    for (int i = 0; i < EACH; i++) {
      var occurrence = Occurrence.activated(firm.enterprise(), firm.main("first"));
      var event = new ChangeEvent(new EventId(UUID.randomUUID()), Samples.NOW, occurrence);
      ports.run(() -> ports.outbox().put(event));
      happened.add(event);
    }
    return EACH;
  }

  /// A node that tells; now and then it throws away what is of no use any more.
  private int work() {
    Instant deadline = Instant.now().plus(Duration.ofMinutes(1));
    int rounds = 0;
    while (told.size() < ENTERPRISES * EACH && Instant.now().isBefore(deadline)) {
      Instant now = Instant.now();
      ports.run(() -> ports.events().distribute(now));
      List<QueueHead> heads =
          ports.run(() -> ports.events().claim(system, now, now.plusSeconds(60), 16));
      told.addAll(heads);
      var attempts =
          heads.stream().map(head -> new Attempt(head, new DeliveryResult.Taken())).toList();
      ports.run(() ->
          ports.events().settle(system, new Round(attempts).settlements(POLICY, Instant.now())));
      if (++rounds % 20 == 0) {
        ports.run(() -> purge.run(Instant.EPOCH));
      }
    }
    return rounds;
  }
}
