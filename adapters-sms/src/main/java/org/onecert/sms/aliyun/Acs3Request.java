package org.onecert.sms.aliyun;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.onecert.domain.Octets;
import org.onecert.sms.web.PercentEncoding;

/// A request of the RPC kind: `POST /`, its parameters in the query, without a body.
///
/// @param nonce no other request has the same
record Acs3Request(
    Acs3Operation operation, Map<String, String> parameters, Instant at, String nonce) {

  private static final String OF_NOTHING = Octets.of(new byte[0]).sha256().toHex();

  /// The parameters, sorted by name and encoded.
  String query() {
    return new TreeMap<>(parameters)
        .entrySet().stream()
            .map(one -> PercentEncoding.of(one.getKey()) + "=" + PercentEncoding.of(one.getValue()))
            .collect(joining("&"));
  }

  /// All headers that are signed.
  SortedMap<String, String> headers() {
    return new TreeMap<>(
        Map.of(
            "host", operation.host(),
            "x-acs-action", operation.action(),
            "x-acs-content-sha256", OF_NOTHING,
            "x-acs-date", DateTimeFormatter.ISO_INSTANT.format(at.truncatedTo(ChronoUnit.SECONDS)),
            "x-acs-signature-nonce", nonce,
            "x-acs-version", operation.version()));
  }

  /// The names of those headers.
  String signedHeaders() {
    return String.join(";", headers().keySet());
  }

  /// The one form that both sides compute.
  String canonical() {
    String headers =
        headers().entrySet().stream()
            .map(one -> one.getKey() + ":" + one.getValue() + "\n")
            .collect(joining());
    return String.join("\n", "POST", "/", query(), headers, signedHeaders(), OF_NOTHING);
  }

  /// Neither number nor code.
  @Override
  public String toString() {
    return operation.action();
  }
}
