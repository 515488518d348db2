package org.onecert.bootstrap.tracing;

import io.vertx.core.Context;
import io.vertx.core.spi.tracing.SpanKind;
import io.vertx.core.spi.tracing.TagExtractor;
import io.vertx.core.spi.tracing.VertxTracer;
import io.vertx.core.tracing.TracingPolicy;
import java.time.InstantSource;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// Makes spans of what Vert.x answers and asks: requests, statements, requests to others.
/// Operators' probes make none; what the node does by itself makes one for each request to others.
///
/// @param told hosts with their ports that are told which trace they are part of; nobody else
///   learns it
record RequestTracer(TraceIds ids, InstantSource clock, Set<String> told, SpanQueue queue)
    implements VertxTracer<Optional<Span>, Optional<Span>> {

  private static final String OURS = "/q/";

  @Override
  public <R> Optional<Span> receiveRequest(
      Context context,
      SpanKind kind,
      TracingPolicy policy,
      R request,
      String operation,
      Iterable<Entry<String, String>> headers,
      TagExtractor<R> extractor) {
    Map<String, String> tags = Tags.told(request, extractor);
    if (tags.getOrDefault("http.path", OURS).startsWith(OURS)) {
      return Optional.empty();
    }
    Optional<Span> span = begin(Span.Kind.ANSWERING, caller(headers));
    span.ifPresent(begun -> {
      Tags.answering(begun, tags);
      CurrentSpan.set(context, begun);
    });
    return span;
  }

  @Override
  public <R> void sendResponse(
      Context context,
      @Nullable R response,
      Optional<Span> payload,
      @Nullable Throwable failure,
      TagExtractor<R> extractor) {
    end(payload, Tags.told(response, extractor), failure);
  }

  @Override
  public <R> Optional<Span> sendRequest(
      Context context,
      SpanKind kind,
      TracingPolicy policy,
      R request,
      String operation,
      BiConsumer<String, String> headers,
      TagExtractor<R> extractor) {
    Map<String, String> tags = Tags.told(request, extractor);
    Optional<TraceContext> parent = CurrentSpan.of(context).map(Span::context);
    boolean alone = parent.isEmpty() && !tags.containsKey("http.url");
    if (policy == TracingPolicy.IGNORE || alone) {
      return Optional.empty();
    }
    Optional<Span> span = begin(Span.Kind.ASKING, parent);
    span.ifPresent(begun -> {
      Tags.asking(begun, tags);
      tell(begun, tags, headers);
    });
    return span;
  }

  @Override
  public <R> void receiveResponse(
      Context context,
      @Nullable R response,
      Optional<Span> payload,
      @Nullable Throwable failure,
      TagExtractor<R> extractor) {
    end(payload, Tags.told(response, extractor), failure);
  }

  private void tell(Span span, Map<String, String> tags, BiConsumer<String, String> headers) {
    if (told.contains(Tags.host(tags))) {
      headers.accept(TraceContext.HEADER, span.context().header());
    }
  }

  private Optional<Span> begin(Span.Kind kind, Optional<TraceContext> parent) {
    String trace = parent.map(TraceContext::traceId).orElseGet(ids::newTrace);
    return ids.isRecorded(trace)
        ? Optional.of(
            new Span(
                kind,
                new TraceContext(trace, ids.newSpan()),
                parent.map(TraceContext::spanId),
                clock.instant()))
        : Optional.empty();
  }

  private void end(Optional<Span> payload, Map<String, String> tags, @Nullable Throwable failure) {
    payload.ifPresent(span -> {
      boolean failed = Tags.answered(span, tags) || failure != null;
      queue.put(span.ended(clock.instant(), failed));
    });
  }

  private static Optional<TraceContext> caller(Iterable<Entry<String, String>> headers) {
    return StreamSupport.stream(headers.spliterator(), false)
        .filter(header -> header.getKey().equalsIgnoreCase(TraceContext.HEADER))
        .findFirst()
        .flatMap(header -> TraceContext.read(header.getValue()));
  }
}
