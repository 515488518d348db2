package org.onecert.bootstrap.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.onecert.bootstrap.tracing.CurrentSpan;
import org.onecert.rest.watch.UseCaseWatch;

/// `onecert_use_cases_seconds{use_case,outcome}`: what was asked for, what came of it, and how long
/// it took. The request's trace is told too. Buckets are few: 20 ms is what a log-in is to take at
/// most, 5 s what text messages may.
@ApplicationScoped
class UseCaseMetrics implements UseCaseWatch {

  private static final Duration[] BUCKETS = {
    Duration.ofMillis(5),
    Duration.ofMillis(20),
    Duration.ofMillis(100),
    Duration.ofMillis(500),
    Duration.ofSeconds(2),
    Duration.ofSeconds(5),
    Duration.ofSeconds(10)
  };

  private final MeterRegistry registry;
  private final Map<Ending, Timer> timers = new ConcurrentHashMap<>();

  private record Ending(String useCase, String outcome) {}

  UseCaseMetrics(MeterRegistry registry) {
    this.registry = registry;
  }

  @Override
  public void ended(String useCase, String outcome, Duration took) {
    CurrentSpan.tell(useCase, outcome);
    timers.computeIfAbsent(new Ending(useCase, outcome), this::timer).record(took);
  }

  private Timer timer(Ending ending) {
    return Timer.builder("onecert.use.cases")
        .tag("use_case", ending.useCase())
        .tag("outcome", ending.outcome())
        .serviceLevelObjectives(BUCKETS)
        .register(registry);
  }
}
