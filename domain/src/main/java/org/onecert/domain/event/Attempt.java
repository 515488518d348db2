package org.onecert.domain.event;

import java.time.Instant;
import java.util.Optional;

/// An event that was told, and what came of it.
public record Attempt(QueueHead head, DeliveryResult result) {

  boolean isAnswered() {
    return switch (result) {
      case DeliveryResult.Taken _, DeliveryResult.Refused _ -> true;
      case DeliveryResult.NotConcerned _, DeliveryResult.Unreachable _ -> false;
    };
  }

  /// @param reached whether the system answered others at the same time
  Settlement settlement(boolean reached, RetryPolicy policy, Instant now) {
    return switch (result) {
      case DeliveryResult.Taken _, DeliveryResult.NotConcerned _ -> Settlement.taken(head, now);
      case DeliveryResult.Refused(var failure) -> refused(failure, policy, now);
      case DeliveryResult.Unreachable(var failure, _) ->
          reached
              ? again(head.refusedSince(), failure, policy, now)
              : Settlement.untouched(head, now);
    };
  }

  private Settlement refused(String failure, RetryPolicy policy, Instant now) {
    Instant since = head.refusedSince().orElse(now);
    return policy.givesUp(since, now)
        ? Settlement.dead(head, now, since, failure)
        : again(Optional.of(since), failure, policy, now);
  }

  private Settlement again(
      Optional<Instant> refusedSince, String failure, RetryPolicy policy, Instant now) {
    Instant dueAt = now.plus(policy.forEvent(head.attempts() + 1));
    return Settlement.again(head, dueAt, refusedSince, failure);
  }
}
