package org.onecert.bootstrap.tracing;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A span as OTLP has it (opentelemetry-proto, `trace.proto`, in JSON).
///
/// @param parentSpanId null for the first of a trace
/// @param kind 2 for what we answer, 3 for what we ask
@RegisterForReflection(ignoreNested = false)
record SpanJson(
    String traceId,
    String spanId,
    @Nullable String parentSpanId,
    String name,
    int kind,
    String startTimeUnixNano,
    String endTimeUnixNano,
    List<AttributeJson> attributes,
    StatusJson status) {

  /// 0 unless something went wrong, then 2.
  record StatusJson(int code) {
    static StatusJson of(boolean failed) {
      return new StatusJson(failed ? 2 : 0);
    }
  }

  record AttributeJson(String key, ValueJson value) {
    static AttributeJson of(String key, String value) {
      return new AttributeJson(key, new ValueJson(value));
    }
  }

  record ValueJson(String stringValue) {}

  /// Several spans, ready to be sent.
  static RequestJson request(List<SpanJson> spans) {
    ResourceJson us = new ResourceJson(List.of(AttributeJson.of("service.name", "onecert")));
    ScopeSpansJson scope = new ScopeSpansJson(Map.of("name", "onecert"), spans);
    return new RequestJson(List.of(new ResourceSpansJson(us, List.of(scope))));
  }

  record RequestJson(List<ResourceSpansJson> resourceSpans) {}

  record ResourceSpansJson(ResourceJson resource, List<ScopeSpansJson> scopeSpans) {}

  record ResourceJson(List<AttributeJson> attributes) {}

  record ScopeSpansJson(Map<String, String> scope, List<SpanJson> spans) {}
}
