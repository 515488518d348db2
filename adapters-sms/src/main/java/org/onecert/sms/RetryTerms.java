package org.onecert.sms;

import java.time.Duration;

/// When providers that were busy are asked once more.
///
/// @param most how many times
/// @param pause before each
/// @param patience with each provider
/// @param within how long whoever waits for the message has
public record RetryTerms(int most, Duration pause, Duration patience, Duration within) {

  /// Whether there is time for it, even if none of them answers.
  ///
  /// @param before how many times they were
  /// @param providers that were busy
  boolean allow(int before, int providers, Duration elapsed) {
    Duration end = elapsed.plus(pause).plus(patience.multipliedBy(providers));
    return before < most && end.compareTo(within) <= 0;
  }
}
