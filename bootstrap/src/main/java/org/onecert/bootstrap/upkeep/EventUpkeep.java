package org.onecert.bootstrap.upkeep;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.logging.Logger;
import org.onecert.application.event.DeliverEvents;
import org.onecert.application.event.DeliverEvents.Delivered;
import org.onecert.application.event.DistributeEvents;
import org.onecert.domain.event.Reach;
import org.onecert.domain.event.Settlement;
import org.onecert.domain.event.Subscriber;
import org.onecert.domain.partner.BusinessSystemId;

/// Tells business systems of changes, every second, on every node. Each system is told apart from
/// the others, so that a slow one holds up nobody.
@Singleton
class EventUpkeep {

  private static final Logger LOG = Logger.getLogger(EventUpkeep.class);

  /// A system is told for so long at a time; then it is looked up again where, and whether at all.
  private static final Duration TURN = Duration.ofSeconds(5);

  /// What has not come back after this is lost: the database went away without a word. A round
  /// takes three times the patience with a system, which is a minute at most.
  private static final Duration LOST = Duration.ofMinutes(5);

  private final DistributeEvents distributing;
  private final DeliverEvents delivering;
  private final InstantSource clock;
  private final Rounds rounds;
  private final AtomicBoolean looking = new AtomicBoolean();
  private final Set<BusinessSystemId> told = ConcurrentHashMap.newKeySet();

  EventUpkeep(
      DistributeEvents distributing, DeliverEvents delivering, InstantSource clock, Rounds rounds) {
    this.distributing = distributing;
    this.delivering = delivering;
    this.clock = clock;
    this.rounds = rounds;
  }

  /// Goes on beside the turns that have not ended, but never looks twice at the same time.
  @Scheduled(every = "1s", delayed = "2s", concurrentExecution = ConcurrentExecution.PROCEED)
  Uni<Void> tell() {
    return looking.compareAndSet(false, true)
        ? rounds.round("tellEvents", this::look)
        : Uni.createFrom().voidItem();
  }

  private Uni<Void> look() {
    return distributing
        .distribute()
        .ifNoItem()
        .after(LOST)
        .fail()
        .onTermination()
        .invoke(() -> looking.set(false))
        .chain(this::tellAll);
  }

  private Uni<Void> tellAll(List<Subscriber> due) {
    List<Uni<Void>> turns =
        due.stream().filter(one -> told.add(one.system().id())).map(this::turn).toList();
    return turns.isEmpty()
        ? Uni.createFrom().voidItem()
        : Uni.join().all(turns).andCollectFailures().replaceWithVoid();
  }

  private Uni<Void> turn(Subscriber subscriber) {
    Instant end = clock.instant().plus(TURN);
    return Multi.createBy()
        .repeating()
        .uni(() -> new AtomicReference<>(subscriber), this::round)
        .whilst(delivered -> delivered.round().goesOn() && hasTime(end))
        .collect()
        .last()
        .onTermination()
        .invoke(() -> told.remove(subscriber.system().id()))
        .replaceWithVoid();
  }

  private boolean hasTime(Instant end) {
    return rounds.goOn() && clock.instant().isBefore(end);
  }

  private Uni<Delivered> round(AtomicReference<Subscriber> subscriber) {
    return delivering
        .deliver(subscriber.get())
        .ifNoItem()
        .after(LOST)
        .fail()
        .invoke(delivered -> log(subscriber.getAndSet(delivered.next()), delivered));
  }

  private static void log(Subscriber before, Delivered delivered) {
    logReach(before.system().id(), before.reach(), delivered.next().reach());
    logRefused(before.system().id(), delivered);
    delivered.settlements().stream()
        .filter(Settlement::dead)
        .forEach(dead ->
            LOG.errorf(
                "EVENT_DEAD system=%s enterprise=%s failure=%s: waits for an operator",
                before.system().id().value(), dead.enterprise(), dead.failure().orElse("")));
  }

  /// Whoever takes nothing at all has a trouble of his own.
  private static void logRefused(BusinessSystemId system, Delivered delivered) {
    if (delivered.round().isRefused()) {
      LOG.warnf(
          "EVENTS_REFUSED system=%s enterprises=%d failure=%s",
          system.value(),
          delivered.settlements().size(),
          delivered.settlements().getFirst().failure().orElse(""));
    }
  }

  private static void logReach(BusinessSystemId system, Reach before, Reach after) {
    if (before.isGood() && !after.isGood()) {
      LOG.warnf(
          "EVENTS_NOT_TAKEN system=%s failure=%s: tried again until it answers",
          system.value(), after.failure().orElse(""));
    }
    if (!before.isGood() && after.isGood()) {
      LOG.infof(
          "EVENTS_TAKEN_AGAIN system=%s after %d failures", system.value(), before.failures());
    }
  }
}
