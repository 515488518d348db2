package org.onecert.rest.event;

import io.vertx.core.http.HttpClientResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.onecert.domain.event.DeliveryResult;

/// What the status of an answer means for the event.
final class HookAnswer {

  /// Not about this event: later, too early, too often, nobody there behind the gateway.
  private static final Set<Integer> LATER = Set.of(408, 425, 429, 502, 503, 504);

  private HookAnswer() {}

  static DeliveryResult of(HttpClientResponse response) {
    int status = response.statusCode();
    if (status >= 200 && status < 300) {
      return new DeliveryResult.Taken();
    }
    return LATER.contains(status)
        ? new DeliveryResult.Unreachable("status " + status, patience(response))
        : new DeliveryResult.Refused("status " + status);
  }

  /// In seconds (RFC 9110, 10.2.3); a date is not looked at.
  private static Optional<Duration> patience(HttpClientResponse response) {
    return Optional.ofNullable(response.getHeader("Retry-After"))
        .filter(text -> text.matches("[0-9]{1,6}"))
        .map(Long::valueOf)
        .map(Duration::ofSeconds);
  }
}
