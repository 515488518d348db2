package org.onecert.bootstrap.tracing;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.MDC;
import org.onecert.bootstrap.configuration.OneCertConfiguration;

/// Sends spans to the collector each second, and what is left at the end; and names the trace in
/// the log. Does nothing where no collector is configured.
@Singleton
class TraceSending {

  private static final Duration OFTEN = Duration.ofSeconds(1);
  private static final Duration AT_THE_END = Duration.ofSeconds(3);
  private static final int AFTER_ALL_OTHERS = 10_000;
  private static final int BEFORE_ALL_OTHERS = 1001;

  private final Optional<Collector> collector;
  private final SpanQueue queue;
  private final Vertx vertx;

  TraceSending(Vertx vertx, SpanQueue queue, OneCertConfiguration configuration) {
    this.vertx = vertx;
    this.queue = queue;
    this.collector =
        configuration.traces().collector().map(address -> new Collector(vertx, address, queue));
  }

  void start(@Observes StartupEvent start, MeterRegistry registry) {
    collector.ifPresent(one -> {
      vertx.setPeriodic(OFTEN.toMillis(), _ -> one.send());
      FunctionCounter.builder("onecert.spans.lost", queue, SpanQueue::lost).register(registry);
    });
  }

  void open(@Observes Filters filters) {
    collector.ifPresent(_ -> filters.register(TraceSending::name, BEFORE_ALL_OTHERS));
  }

  private static void name(RoutingContext context) {
    CurrentSpan.trace().ifPresent(trace -> MDC.put("traceId", trace));
    context.next();
  }

  void end(@Observes @Priority(AFTER_ALL_OTHERS) ShutdownEvent stop) throws InterruptedException {
    CountDownLatch sent = new CountDownLatch(1);
    collector.ifPresentOrElse(one -> one.send().onComplete(_ -> sent.countDown()), sent::countDown);
    sent.await(AT_THE_END.toSeconds(), TimeUnit.SECONDS);
  }
}
