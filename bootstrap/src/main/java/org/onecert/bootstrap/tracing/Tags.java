package org.onecert.bootstrap.tracing;

import io.vertx.core.spi.tracing.TagExtractor;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What of a request or an answer gets into a span, by the semantic conventions of OpenTelemetry:
/// methods, statuses, hosts, and which statement on which table. Nothing else does: no path and no
/// query, for codes and mobiles stand in those of gateways; no header, no body, no message of an
/// exception; of SQL neither the text nor its parameters.
final class Tags {

  static final String STATUS = "http.response.status_code";
  static final String METHOD = "http.request.method";
  private static final String HOST = "server.address";

  private static final int BROKEN = 500;
  private static final Set<String> METHODS =
      Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
  private static final Pattern AUTHORITY = Pattern.compile("\\A[a-z]+://(?:[^/?#@]*@)?([^/?#@]+)");
  private static final Pattern WRITTEN =
      Pattern.compile(
          "\\b(insert|delete|(?<!for |key )update)\\s+(?:into\\s+|from\\s+)?(?!set\\b)([a-z_]+)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern READ =
      Pattern.compile("\\bfrom\\s+([a-z_]+)", Pattern.CASE_INSENSITIVE);
  private static final int MOST_TABLES = 4;

  private Tags() {}

  /// All that Vert.x tells of a request or an answer, by its own names; empty of no answer.
  static <R> Map<String, String> told(@Nullable R message, TagExtractor<R> extractor) {
    return Optional.ofNullable(message).map(extractor::extract).orElse(Map.of());
  }

  /// Tags a span with what we answer.
  static void answering(Span span, Map<String, String> told) {
    String method = method(told);
    span.name(method);
    span.tag(METHOD, method);
  }

  /// Tags a span with what we ask of somebody.
  static void asking(Span span, Map<String, String> told) {
    Optional.ofNullable(told.get("db.statement"))
        .ifPresentOrElse(sql -> statement(span, told, sql), () -> request(span, told));
  }

  private static void statement(Span span, Map<String, String> told, String sql) {
    String summary = summary(sql);
    span.name(summary);
    span.tag("db.system.name", "postgresql");
    span.tag("db.query.summary", summary);
    span.tag(HOST, told.getOrDefault("peer.address", ""));
  }

  private static void request(Span span, Map<String, String> told) {
    String method = method(told);
    String host = host(told);
    span.name(method + " " + host);
    span.tag(METHOD, method);
    span.tag(HOST, host);
  }

  /// Tags a span with what was answered.
  ///
  /// @return whether that tells of broken machinery
  static boolean answered(Span span, Map<String, String> told) {
    String status = told.getOrDefault("http.status_code", "");
    if (status.isEmpty()) {
      return false;
    }
    span.tag(STATUS, status);
    return Integer.parseInt(status) >= BROKEN;
  }

  private static String method(Map<String, String> told) {
    String method = told.getOrDefault("http.method", "");
    return METHODS.contains(method) ? method : "_OTHER";
  }

  /// Host and port that a request goes to; empty if it goes to the database.
  static String host(Map<String, String> told) {
    return first(AUTHORITY, told.getOrDefault("http.url", "")).orElse("");
  }

  /// What a statement writes, or else what it reads first: `insert audit_entry, insert session`.
  static String summary(String sql) {
    String writes =
        WRITTEN
            .matcher(sql)
            .results()
            .map(found -> found.group(1) + " " + found.group(2))
            .distinct()
            .limit(MOST_TABLES)
            .collect(Collectors.joining(", "));
    return writes.isEmpty()
        ? first(READ, sql).map(table -> "select " + table).orElse("sql")
        : writes.toLowerCase(Locale.ROOT);
  }

  private static Optional<String> first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    return matcher.find()
        ? Optional.of(matcher.group(1).toLowerCase(Locale.ROOT))
        : Optional.empty();
  }
}
