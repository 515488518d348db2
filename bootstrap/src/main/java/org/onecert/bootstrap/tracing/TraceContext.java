package org.onecert.bootstrap.tracing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where in which trace something happens (W3C Trace Context, 3.2).
///
/// @param traceId 32 lower-case hexadecimal digits, not all zero
/// @param spanId 16 of them
record TraceContext(String traceId, String spanId) {

  /// The header that carries it.
  static final String HEADER = "traceparent";

  private static final Pattern VERSION_0 =
      Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}");

  /// What a caller says of itself; empty if it is nothing that we understand.
  static Optional<TraceContext> read(String header) {
    Matcher matcher = VERSION_0.matcher(header);
    return matcher.matches()
        ? Optional.of(new TraceContext(matcher.group(1), matcher.group(2)))
        : Optional.empty();
  }

  /// For those whom we call. Only what is recorded is told.
  String header() {
    return "00-" + traceId + "-" + spanId + "-01";
  }
}
