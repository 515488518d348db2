package org.onecert.sms.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.Json;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onecert.domain.message.MessagePart;

/// What a gateway is told.
///
/// @param query of the address; may be empty
/// @param body not sent with GET
public record HttpOrder(Method method, HttpTemplate query, HttpTemplate body) {

  /// The method of the request.
  public enum Method {
    /// Everything stands in the query.
    GET,
    /// With a body.
    POST
  }

  /// Whether it says to whom and what, and can be filled in. Not every message has a code: whoever
  /// makes the text himself has to know what it is about.
  public boolean isComplete() {
    Set<String> said =
        told().flatMap(one -> one.placeholders().stream()).collect(Collectors.toSet());
    return told().allMatch(HttpTemplate::isKnown)
        && said.contains(HttpTemplate.MOBILE)
        && (said.contains(HttpTemplate.TEXT)
            || said.containsAll(Set.of(MessagePart.CODE.key(), HttpTemplate.PURPOSE)));
  }

  /// Whether the query can stand behind an address (RFC 3986, 3.4).
  public boolean isQuery() {
    return query.with(Map.of()).matches("([A-Za-z0-9\\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*");
  }

  /// Whether a body that is to be JSON is.
  public boolean isWellFormed() {
    try {
      return body.content() != Content.JSON
          || method == Method.GET
          || Json.decodeValue(body.with(Map.of())) != null;
    } catch (DecodeException none) {
      return false;
    }
  }

  private Stream<HttpTemplate> told() {
    return method == Method.GET ? Stream.of(query) : Stream.of(query, body);
  }

  /// Empty for GET.
  Buffer body(Map<String, String> values) {
    return method == Method.GET ? Buffer.buffer() : Buffer.buffer(body.with(values));
  }
}
