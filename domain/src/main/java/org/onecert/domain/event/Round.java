package org.onecert.domain.event;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/// Events of different enterprises that a business system was told of at the same time.
public record Round(List<Attempt> attempts) {

  public Round {
    attempts = List.copyOf(attempts);
  }

  /// How each enterprise's queue goes on. If the system answered nobody, that says nothing of any
  /// event: they wait for it as they were.
  public List<Settlement> settlements(RetryPolicy policy, Instant now) {
    return attempts.stream().map(attempt -> attempt.settlement(isAnswered(), policy, now)).toList();
  }

  /// Whether the system can be reached, after this.
  public Reach reach(Reach before, RetryPolicy policy, Instant now) {
    return isAnswered()
        ? Reach.GOOD
        : unreachable()
            .findFirst()
            .map(result -> before.failed(result, policy, now))
            .orElse(before);
  }

  /// Whether it is worth while to go on at once: there was something, and somebody is there.
  public boolean goesOn() {
    return !attempts.isEmpty() && (isAnswered() || unreachable().findAny().isEmpty());
  }

  private boolean isAnswered() {
    return attempts.stream().anyMatch(Attempt::isAnswered);
  }

  private Stream<DeliveryResult.Unreachable> unreachable() {
    return attempts.stream()
        .map(Attempt::result)
        .filter(DeliveryResult.Unreachable.class::isInstance)
        .map(DeliveryResult.Unreachable.class::cast);
  }
}
