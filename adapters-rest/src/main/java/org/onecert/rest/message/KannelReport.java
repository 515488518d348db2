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
/// @param delivery `%d` in its `dlr-url`, one bit for each state; empty if it tells nothing
record KannelReport(Octets key, Optional<Delivery> delivery) {

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
        .flatMap(key -> state(exchange).map(state -> of(key, state, network(exchange))))
        .orElseThrow(() -> new ProblemException(ProblemCode.MESSAGE_UNKNOWN));
  }

  /// Kannel also reports as rejected what it did not take itself, for it found no network. The
  /// message has then gone to another provider, and this says nothing of it.
  ///
  /// @param state one of Kannel's
  /// @param network `%i`, that it comes from; empty if it is Kannel's own
  static KannelReport of(Octets key, String state, String network) {
    return new KannelReport(
        key,
        Optional.ofNullable(STATES.get(state))
            .filter(_ -> !state.equals(REJECTED) || !network.isEmpty()));
  }

  private static Optional<Octets> key(Exchange exchange) {
    return parameter(exchange, KEY).filter(key -> key.matches("[0-9a-f]{64}")).map(Octets::ofHex);
  }

  private static Optional<String> state(Exchange exchange) {
    return parameter(exchange, STATUS).filter(STATES::containsKey);
  }

  private static String network(Exchange exchange) {
    return parameter(exchange, NETWORK).orElse("");
  }

  private static Optional<String> parameter(Exchange exchange, String name) {
    return exchange.parameter(name).stream().findFirst();
  }
}
