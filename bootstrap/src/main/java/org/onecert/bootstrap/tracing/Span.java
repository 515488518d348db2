package org.onecert.bootstrap.tracing;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.onecert.bootstrap.tracing.SpanJson.AttributeJson;
import org.onecert.bootstrap.tracing.SpanJson.StatusJson;

/// Something that takes time, as part of a trace, until it ends.
final class Span {

  private final Kind kind;
  private final TraceContext context;
  private final Optional<String> parent;
  private final Instant start;
  private final Map<String, String> tags = new ConcurrentHashMap<>();
  private volatile String name;

  /// On which side of a call we are, with the number that OTLP has for it.
  enum Kind {
    ANSWERING(2),
    ASKING(3);

    private final int number;

    Kind(int number) {
      this.number = number;
    }
  }

  /// @param parent the span that waits for it, if there is one
  Span(Kind kind, TraceContext context, Optional<String> parent, Instant start) {
    this.kind = kind;
    this.name = "HTTP";
    this.context = context;
    this.parent = parent;
    this.start = start;
  }

  TraceContext context() {
    return context;
  }

  void name(String better) {
    name = better;
  }

  void tag(String tag, String value) {
    tags.put(tag, value);
  }

  /// How it is told.
  SpanJson ended(Instant end, boolean failed) {
    return new SpanJson(
        context.traceId(),
        context.spanId(),
        parent.orElse(null),
        name,
        kind.number,
        nanos(start),
        nanos(end),
        tags.entrySet().stream()
            .map(tag -> AttributeJson.of(tag.getKey(), tag.getValue()))
            .toList(),
        StatusJson.of(failed));
  }

  private static String nanos(Instant instant) {
    return Long.toString(Duration.between(Instant.EPOCH, instant).toNanos());
  }
}
