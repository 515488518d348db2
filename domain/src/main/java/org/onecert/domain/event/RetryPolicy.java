package org.onecert.domain.event;

import java.time.Duration;
import java.time.Instant;

/// How patient we are with business systems.
///
/// @param giveUpAfter how long an event may be refused before it is put aside as a dead letter
public record RetryPolicy(Duration giveUpAfter) {

  private static final int FEWEST = 3;
  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration LONGEST_FOR_AN_EVENT = Duration.ofMinutes(10);
  private static final Duration LONGEST_FOR_A_SYSTEM = Duration.ofSeconds(30);
  private static final Duration LONGEST_ASKED_FOR = Duration.ofHours(1);

  /// Before an event is told again.
  ///
  /// @param attempts how often it was told in vain, at least once
  Duration forEvent(int attempts) {
    return shorter(doubled(attempts), LONGEST_FOR_AN_EVENT);
  }

  /// Before a system that cannot be reached is tried again: soon, since it is asked with one event
  /// alone.
  Duration forSystem(int failures) {
    return shorter(doubled(failures), LONGEST_FOR_A_SYSTEM);
  }

  /// As long as the system asked for, within reason.
  Duration askedFor(Duration wish) {
    return shorter(wish, LONGEST_ASKED_FOR);
  }

  /// @param attempts how often it was told in vain: time alone says nothing of a system that was
  ///   away
  boolean givesUp(int attempts, Instant refusedSince, Instant now) {
    return attempts >= FEWEST && !now.isBefore(refusedSince.plus(giveUpAfter));
  }

  private static Duration doubled(int times) {
    return FIRST.multipliedBy(1L << Math.min(times - 1, 20));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }
}
