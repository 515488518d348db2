package org.onecert.rest.message;

import java.util.Map;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.domain.message.Delivery;
import org.onecert.rest.exchange.Exchange;
import org.onecert.rest.problem.ProblemCode;
import org.onecert.rest.problem.ProblemException;

/// What Kannel reports of a message (user guide, "Delivery reports").
///
/// @param key that it was given for the message
/// @param delivery `%d` in its `dlr-url`, one bit for each state
record KannelReport(Octets key, Delivery delivery) {

  static final String KEY = "key";
  static final String STATUS = "status";
  static final String NETWORK = "network";

  private static final String REJECTED = "16";

  private static final Map<String, Delivery> STATES =
      Map.of(
          "1",
          Delivery.DELIVERED,
          "2",
          Delivery.NOT_DELIVERED,
          "4",
          Delivery.UNDER_WAY,
          "8",
          Delivery.UNDER_WAY,
          REJECTED,
          Delivery.BLOCKED);

  /// @throws ProblemException `message-unknown` if it is none: without a key nobody learns more
  static KannelReport of(Exchange exchange) {
    return key(exchange)
        .flatMap(key -> delivery(exchange).map(delivery -> new KannelReport(key, delivery)))
        .orElseThrow(() -> new ProblemException(ProblemCode.MESSAGE_UNKNOWN));
  }

  private static Optional<Octets> key(Exchange exchange) {
    return parameter(exchange, KEY).filter(key -> key.matches("[0-9a-f]{64}")).map(Octets::ofHex);
  }

  private static Optional<Delivery> delivery(Exchange exchange) {
    return parameter(exchange, STATUS)
        .flatMap(state -> delivery(state, parameter(exchange, NETWORK).orElse("")));
  }

  /// Kannel also reports as rejected what it did not take itself, for it found no network. The
  /// message has then gone to another provider, and this says nothing of it.
  ///
  /// @param network `%i`, that it comes from; empty if it is Kannel's own
  static Optional<Delivery> delivery(String state, String network) {
    return state.equals(REJECTED) && network.isEmpty()
        ? Optional.of(Delivery.UNDER_WAY)
        : Optional.ofNullable(STATES.get(state));
  }

  private static Optional<String> parameter(Exchange exchange, String name) {
    return exchange.parameter(name).stream().findFirst();
  }
}
