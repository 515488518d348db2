package org.onecert.domain.message;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.List;

/// So many messages within any span of so long.
///
/// @param most at least 1
public record SendingLimit(int most, Duration within) {

  public SendingLimit {
    if (most < 1 || !within.isPositive()) {
      throw new IllegalArgumentException("A limit lets at least one message through");
    }
  }

  /// What `5/PT1H` says: five within any hour.
  ///
  /// @throws IllegalArgumentException if it says nothing of that kind
  public static SendingLimit of(String text) {
    String[] parts = text.strip().split("/", 2);
    try {
      return new SendingLimit(Integer.parseInt(parts[0]), Duration.parse(parts[parts.length - 1]));
    } catch (NumberFormatException | DateTimeParseException neither) {
      throw new IllegalArgumentException("No limit: " + text, neither);
    }
  }

  /// How long the next message has to wait; zero or less if not at all.
  ///
  /// @param before when messages went out, in any order
  Duration waitForNext(List<Instant> before, Instant now) {
    return before.stream()
        .sorted(Comparator.reverseOrder())
        .skip(most - 1L)
        .findFirst()
        .map(nth -> Duration.between(now, nth.plus(within)))
        .orElse(Duration.ZERO);
  }
}
