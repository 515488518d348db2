package org.onecert.bootstrap.tracing;

import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.VertxOptions;
import io.vertx.core.tracing.TracingOptions;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.onecert.bootstrap.configuration.OneCertConfiguration;
import org.onecert.bootstrap.configuration.TracesConfiguration;

/// Has Vert.x tell of requests where a collector is configured. Elsewhere it is not even asked.
@Singleton
class Tracing implements VertxOptionsCustomizer {

  private final TracesConfiguration traces;
  private final RequestTracer tracer;

  Tracing(
      OneCertConfiguration configuration,
      SecureRandom random,
      InstantSource clock,
      SpanQueue queue) {
    this.traces = configuration.traces();
    TraceIds ids = new TraceIds(random, traces.share());
    this.tracer = new RequestTracer(ids, clock, Set.copyOf(traces.tell().orElse(List.of())), queue);
  }

  /// Vert.x would rather be built with a tracer; Quarkus builds it.
  @Override
  @SuppressWarnings("deprecation")
  public void accept(VertxOptions options) {
    if (traces.collector().isPresent()) {
      options.setTracingOptions(new TracingOptions().setFactory(_ -> tracer));
    }
  }
}
