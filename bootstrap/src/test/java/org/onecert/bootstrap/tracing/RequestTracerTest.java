package org.onecert.bootstrap.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.ContextInternal;
import io.vertx.core.spi.tracing.SpanKind;
import io.vertx.core.spi.tracing.TagExtractor;
import io.vertx.core.tracing.TracingPolicy;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.onecert.bootstrap.tracing.SpanJson.AttributeJson;

@DisplayName("P-1: a trace tells who waits for whom, and nothing of what was said")
class RequestTracerTest {

  private static final Vertx VERTX = Vertx.vertx();
  private static final String CALLER = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00";

  private final Context context = ((ContextInternal) VERTX.getOrCreateContext()).duplicate();
  private final SpanQueue queue = new SpanQueue();
  private final Map<String, String> sent = new HashMap<>();

  @AfterAll
  static void close() {
    VERTX.close();
  }

  private RequestTracer tracer(double share) {
    TraceIds ids = new TraceIds(new SecureRandom(), share);
    return new RequestTracer(ids, InstantSource.system(), Set.of("registry:8443"), queue);
  }

  @Test
  void a_request_is_part_of_its_callers_trace_and_what_it_asks_for_is_part_of_it() {
    RequestTracer tracer = tracer(1);
    var request = receives(tracer, "/api/v1/logins", Map.of("traceparent", CALLER));
    var statement = asks(tracer, Map.of("db.statement", "select 1 from session where id = $1"));
    var other = asks(tracer, get("https://user:secret@tsa.example/x/11010219?code=123456"));
    answers(tracer, other, "503");
    answers(tracer, statement, "");
    answers(tracer, request, "200");

    List<SpanJson> spans = queue.take(10);
    SpanJson outer = spans.getLast();
    assertThat(spans).extracting(SpanJson::traceId).containsOnly(CALLER.substring(3, 35));
    assertThat(outer.parentSpanId()).isEqualTo("b7ad6b7169203331");
    assertThat(spans.subList(0, 2))
        .allSatisfy(span -> assertThat(span.parentSpanId()).isEqualTo(outer.spanId()));
    assertThat(spans)
        .extracting(SpanJson::name)
        .containsExactly("GET tsa.example", "select session", "POST");
    assertThat(spans).extracting(span -> span.status().code()).containsExactly(2, 0, 0);
    assertThat(spans.toString()).doesNotContain("secret", "11010219", "123456", "where", "logins");
  }

  @Test
  void only_those_are_told_of_it_whom_the_operator_names() {
    RequestTracer tracer = tracer(1);
    var request = receives(tracer, "/api/v1/logins", Map.of());

    asks(tracer, get("https://tsa.example/"));
    assertThat(sent).isEmpty();

    asks(tracer, get("https://registry:8443/enterprises/1"));
    assertThat(sent).containsOnlyKeys("traceparent");
    assertThat(TraceContext.read(String.valueOf(sent.get("traceparent"))))
        .hasValueSatisfying(told ->
            assertThat(told.traceId()).isEqualTo(request.orElseThrow().context().traceId()));
  }

  @Test
  void what_a_node_does_by_itself_is_a_trace_for_each_request_to_others_and_not_for_statements() {
    RequestTracer tracer = tracer(1);

    assertThat(asks(tracer, get("https://permits.example/events"))).isPresent();
    assertThat(asks(tracer, Map.of("db.statement", "select 1"))).isEmpty();
  }

  @Test
  void probes_are_none_and_a_share_is_a_share() {
    assertThat(receives(tracer(1), "/q/health/ready", Map.of())).isEmpty();
    assertThat(receives(tracer(1e-9), "/api/v1/logins", Map.of())).isEmpty();
    assertThat(asks(tracer(1e-9), get("https://tsa.example/"))).isEmpty();
  }

  @Test
  void what_a_caller_says_of_itself_counts_only_if_it_is_well_formed() {
    for (String odd : List.of("", "00-" + "0".repeat(32) + "-b7ad6b7169203331-01", CALLER + "x")) {
      var request = receives(tracer(1), "/api/v1/logins", Map.of("traceparent", odd));
      answers(tracer(1), request, "200");
      assertThat(queue.take(1).getFirst().parentSpanId()).isNull();
    }
  }

  @Test
  void a_method_that_nobody_knows_is_not_told() {
    var odd = Map.of("http.method", "11010219840406970X", "http.path", "/api/v1/logins");
    RequestTracer tracer = tracer(1);
    answers(tracer, receives(tracer, odd, Map.of()), "405");

    assertThat(queue.take(1).getFirst().attributes())
        .contains(AttributeJson.of("http.request.method", "_OTHER"))
        .contains(AttributeJson.of("http.response.status_code", "405"));
  }

  @Test
  void a_statement_is_told_by_what_it_writes_or_else_by_what_it_reads() {
    assertThat(Tags.summary("with a as (insert into x (y) values ($1)), b as (UPDATE z set c = 1)"))
        .isEqualTo("insert x, update z");
    assertThat(Tags.summary("select 1 from x for update skip locked")).isEqualTo("select x");
    assertThat(Tags.summary("insert into x values ($1) on conflict (y) do update set y = 2"))
        .isEqualTo("insert x");
    assertThat(Tags.summary("COMMIT")).isEqualTo("sql");
  }

  private static Map<String, String> get(String url) {
    return Map.of("http.method", "GET", "http.url", url);
  }

  private Optional<Span> receives(RequestTracer tracer, String path, Map<String, String> headers) {
    return receives(tracer, Map.of("http.method", "POST", "http.path", path), headers);
  }

  private Optional<Span> receives(
      RequestTracer tracer, Map<String, String> tags, Map<String, String> headers) {
    return tracer.receiveRequest(
        context, SpanKind.RPC, TracingPolicy.ALWAYS, tags, "POST", headers.entrySet(), new Told());
  }

  private Optional<Span> asks(RequestTracer tracer, Map<String, String> tags) {
    return tracer.sendRequest(
        context, SpanKind.RPC, TracingPolicy.PROPAGATE, tags, "", sent::put, new Told());
  }

  private void answers(RequestTracer tracer, Optional<Span> span, String status) {
    Map<String, String> tags = status.isEmpty() ? Map.of() : Map.of("http.status_code", status);
    tracer.receiveResponse(context, tags, span, null, new Told());
  }

  /// As Vert.x tells.
  private static final class Told implements TagExtractor<Map<String, String>> {
    @Override
    public Map<String, String> extract(Map<String, String> message) {
      return message;
    }
  }
}
