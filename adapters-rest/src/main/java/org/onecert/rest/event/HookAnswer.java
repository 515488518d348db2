package org.onecert.rest.event;

import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpConnection;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.onecert.domain.event.DeliveryResult;

/// What the status of an answer means for the event. What else is in the answer does not matter.
final class HookAnswer {

  private static final int LONGEST = 4096;

  /// Not about this event: later, too early, too often, nobody there behind the gateway.
  private static final Set<Integer> LATER = Set.of(408, 425, 429, 502, 503, 504);

  private HookAnswer() {}

  /// The body is let pass, so that the connection can be used again; one that is long or slow is
  /// cut off. So is a preliminary answer: the final one would be taken for that to the next
  /// request.
  ///
  /// @param patience how long the body may take
  static DeliveryResult of(HttpClientResponse response, Duration patience) {
    int status = response.statusCode();
    if (status < 200) {
      response.request().connection().close();
      return new DeliveryResult.Unreachable("status " + status, Optional.empty());
    }
    letPass(response, patience);
    if (status < 300) {
      return new DeliveryResult.Taken();
    }
    return LATER.contains(status)
        ? new DeliveryResult.Unreachable("status " + status, patience(response))
        : new DeliveryResult.Refused("status " + status);
  }

  private static void letPass(HttpClientResponse response, Duration patience) {
    HttpConnection connection = response.request().connection();
    AtomicInteger octets = new AtomicInteger();
    response
        .handler(chunk -> {
          if (octets.addAndGet(chunk.length()) > LONGEST) {
            connection.close();
          }
        })
        .end()
        .timeout(patience.toMillis(), TimeUnit.MILLISECONDS)
        .onFailure(_ -> connection.close());
  }

  /// In seconds (RFC 9110, 10.2.3); a date is not looked at.
  private static Optional<Duration> patience(HttpClientResponse response) {
    return Optional.ofNullable(response.getHeader("Retry-After"))
        .filter(text -> text.matches("[0-9]{1,6}"))
        .map(Long::valueOf)
        .map(Duration::ofSeconds);
  }
}
