package org.onecert.domain.event;

import java.time.Instant;

/// An event that was told, and what came of it.
public record Attempt(QueueHead head, DeliveryResult result) {

  boolean isAnswered() {
    return switch (result) {
      case DeliveryResult.Taken _, DeliveryResult.Refused _ -> true;
      case DeliveryResult.NotConcerned _, DeliveryResult.Unreachable _ -> false;
    };
  }

  /// If the system answered others at the same time, it is this event that it fails at, whatever it
  /// does to it; unless it asked for patience.
  ///
  /// @param reached whether it answered others
  Settlement settlement(boolean reached, RetryPolicy policy, Instant now) {
    return switch (result) {
      case DeliveryResult.Taken _, DeliveryResult.NotConcerned _ -> Settlement.taken(head, now);
      case DeliveryResult.Refused(var failure) -> refused(failure, policy, now);
      case DeliveryResult.Unreachable(var failure, var patience) ->
          reached && patience.isEmpty()
              ? refused(failure, policy, now)
              : Settlement.untouched(head, now);
    };
  }

  private Settlement refused(String failure, RetryPolicy policy, Instant now) {
    Instant since = head.refusedSince().orElse(now);
    int attempts = head.attempts() + 1;
    return policy.givesUp(attempts, since, now)
        ? Settlement.dead(head, now, since, failure)
        : Settlement.again(head, now.plus(policy.forEvent(attempts)), since, failure);
  }
}
