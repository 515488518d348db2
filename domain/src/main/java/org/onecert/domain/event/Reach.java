package org.onecert.domain.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Whether a business system can be reached.
///
/// @param failures how often in a row it could not
/// @param since when that began; empty if it can be reached
/// @param failure the last one; empty if it can be reached
/// @param pausedUntil it is left alone before
public record Reach(
    int failures, Optional<Instant> since, Optional<String> failure, Instant pausedUntil) {

  /// It can be, as far as we know.
  public static final Reach GOOD = new Reach(0, Optional.empty(), Optional.empty(), Instant.EPOCH);

  public boolean isGood() {
    return failures == 0;
  }

  Reach failed(DeliveryResult.Unreachable result, RetryPolicy policy, Instant now) {
    int times = failures + 1;
    Duration pause =
        result.patience().map(policy::askedFor).orElseGet(() -> policy.forSystem(times));
    return new Reach(
        times, Optional.of(since.orElse(now)), Optional.of(result.failure()), now.plus(pause));
  }
}
