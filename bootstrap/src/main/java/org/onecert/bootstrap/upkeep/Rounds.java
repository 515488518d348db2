package org.onecert.bootstrap.upkeep;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.onecert.rest.watch.UseCaseWatch;

/// The rounds of upkeep that are under way. All are counted like use cases. When the node stops, no
/// round begins any more, those that go step by step end after the step that they are at, and the
/// node waits for them.
@Singleton
class Rounds {

  private static final Logger LOG = Logger.getLogger(Rounds.class);
  private static final int ALL = Integer.MAX_VALUE;

  /// Nothing is lost by what takes longer: another node does it once its lease is over.
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final UseCaseWatch watch;
  private final Semaphore free = new Semaphore(ALL);
  private volatile boolean ending;

  Rounds(UseCaseWatch watch) {
    this.watch = watch;
  }

  /// Whether there is time for one more step.
  boolean goOn() {
    return !ending;
  }

  /// A round that changes something, here or elsewhere, and is waited for.
  ///
  /// @param name of the use case
  Uni<Void> round(String name, Supplier<Uni<Void>> work) {
    return goOn() && free.tryAcquire()
        ? timed(name, work, () -> true).onTermination().invoke(free::release)
        : Uni.createFrom().voidItem();
  }

  /// A round that only reads, and may be cut off: when the node has stopped, there is nobody to
  /// tell of it.
  ///
  /// @param name of the use case
  Uni<Void> reading(String name, Supplier<Uni<Void>> work) {
    return goOn() ? timed(name, work, this::goOn) : Uni.createFrom().voidItem();
  }

  private Uni<Void> timed(String name, Supplier<Uni<Void>> work, BooleanSupplier isHeard) {
    long begun = System.nanoTime();
    return Uni.createFrom()
        .deferred(work::get)
        .onItemOrFailure()
        .invoke((_, failure) -> {
          if (isHeard.getAsBoolean()) {
            tell(name, failure, begun);
          }
        });
  }

  private void tell(String name, @Nullable Throwable failure, long begun) {
    String outcome = failure == null ? UseCaseWatch.DONE : UseCaseWatch.FAILED;
    watch.ended(name, outcome, Duration.ofNanos(System.nanoTime() - begun));
  }

  void end(@Observes ShutdownEvent stop) throws InterruptedException {
    ending = true;
    if (!free.tryAcquire(ALL, LONGEST.toSeconds(), TimeUnit.SECONDS)) {
      LOG.warnf("UPKEEP_CUT_OFF %d rounds of upkeep take too long", ALL - free.availablePermits());
    }
  }
}
