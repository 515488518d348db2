package org.onecert.domain.event;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Events of different enterprises that a business system was told of at the same time.
public record Round(List<Attempt> attempts) {

  public Round {
    attempts = List.copyOf(attempts);
  }

  /// How each enterprise's queue goes on. If the system answered nobody, that says nothing of any
  /// event: they wait for it as they were.
  public List<Settlement> settlements(RetryPolicy policy, Instant now) {
    boolean reached = isAnswered();
    return attempts.stream().map(attempt -> attempt.settlement(reached, policy, now)).toList();
  }

  /// Whether the system can be reached, after this. One that asked for patience is given it,
  /// whatever else it answered: the longest that it asked for.
  public Reach reach(Reach before, RetryPolicy policy, Instant now) {
    return failure().map(result -> before.failed(result, policy, now)).orElse(after(before));
  }

  private Reach after(Reach before) {
    return isAnswered() ? Reach.GOOD : before;
  }

  /// Whether it is worth while to go on at once: there was something, and somebody is there who did
  /// not ask for patience.
  public boolean goesOn() {
    return !attempts.isEmpty() && failure().isEmpty();
  }

  /// Whether all that it answered was that it does not take it.
  public boolean isRefused() {
    return isAnswered()
        && attempts.stream().noneMatch(one -> one.result() instanceof DeliveryResult.Taken);
  }

  private boolean isAnswered() {
    return attempts.stream().anyMatch(Attempt::isAnswered);
  }

  /// What speaks for leaving the system alone.
  private Optional<DeliveryResult.Unreachable> failure() {
    boolean nobody = !isAnswered();
    return unreachable()
        .filter(result -> nobody || result.patience().isPresent())
        .max(Comparator.comparing(result -> result.patience().orElse(Duration.ZERO)));
  }

  private Stream<DeliveryResult.Unreachable> unreachable() {
    return attempts.stream()
        .map(Attempt::result)
        .filter(DeliveryResult.Unreachable.class::isInstance)
        .map(DeliveryResult.Unreachable.class::cast);
  }
}
