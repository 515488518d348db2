package org.onecert.rest.message;

import java.util.Map;
import java.util.Optional;
import org.onecert.domain.message.Delivery;

/// What Kannel reports (user guide, "Delivery reports"): `%d` in `dlr-url`, one bit for each state.
final class KannelReport {

  private static final Map<String, Delivery> STATES =
      Map.of(
          "1", Delivery.DELIVERED,
          "2", Delivery.NOT_DELIVERED,
          "4", Delivery.UNDER_WAY,
          "8", Delivery.UNDER_WAY,
          "16", Delivery.BLOCKED);

  private KannelReport() {}

  /// Empty if it is none of Kannel's.
  static Optional<Delivery> delivery(String state) {
    return Optional.ofNullable(STATES.get(state));
  }
}
