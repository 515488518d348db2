package org.onecert.bootstrap.tracing;

import io.vertx.core.CompositeFuture;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.tracing.TracingPolicy;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.onecert.rest.exchange.Json;

/// The operator's collector. What it does not take is lost.
final class Collector {

  private static final Logger LOG = Logger.getLogger(Collector.class);
  private static final int AT_ONCE = 512;
  private static final int OK = 200;
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final HttpClient client;
  private final RequestOptions request;
  private final SpanQueue queue;
  private final AtomicBoolean troubled = new AtomicBoolean();

  /// @param address where it takes traces by OTLP/HTTP
  Collector(Vertx vertx, URI address, SpanQueue queue) {
    this.client =
        vertx.createHttpClient(new HttpClientOptions().setTracingPolicy(TracingPolicy.IGNORE));
    this.queue = queue;
    this.request =
        new RequestOptions()
            .setMethod(HttpMethod.POST)
            .setAbsoluteURI(address.toString())
            .putHeader("Content-Type", "application/json")
            .setTimeout(PATIENCE.toMillis());
  }

  /// Sends what waits. Never fails.
  Future<?> send() {
    List<Future<?>> parts = new ArrayList<>();
    List<SpanJson> part = queue.take(AT_ONCE);
    while (!part.isEmpty()) {
      parts.add(send(part));
      part = queue.take(AT_ONCE);
    }
    return Future.join(parts).otherwise((CompositeFuture) null);
  }

  private Future<Void> send(List<SpanJson> spans) {
    Buffer body = Buffer.buffer(Json.write(SpanJson.request(spans)));
    return client
        .request(new RequestOptions(request))
        .compose(open -> sent(open, body))
        .compose(Collector::taken)
        .onSuccess(_ -> troubled.set(false))
        .onFailure(failure -> lose(spans, failure));
  }

  private static Future<HttpClientResponse> sent(HttpClientRequest open, Buffer body) {
    return open.send(body);
  }

  private static Future<Void> taken(HttpClientResponse response) {
    return response.statusCode() == OK
        ? Future.succeededFuture()
        : Future.failedFuture("status " + response.statusCode());
  }

  private void lose(List<SpanJson> spans, Throwable failure) {
    queue.lose(spans.size());
    if (troubled.compareAndSet(false, true)) {
      LOG.warnf("SPANS_NOT_TAKEN the collector of traces: %s", failure.getMessage());
    }
  }
}
