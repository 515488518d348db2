package org.onecert.domain.event;

import java.time.Duration;
import java.util.Optional;

/// What came of telling a business system of an event.
public sealed interface DeliveryResult {

  /// It has it.
  record Taken() implements DeliveryResult {}

  /// It was not asked: the event is not for it to see.
  record NotConcerned() implements DeliveryResult {}

  /// It answered, and does not take this event.
  ///
  /// @param failure for operators: `status 500`
  record Refused(String failure) implements DeliveryResult {}

  /// It did not answer, or asked to be left alone.
  ///
  /// @param failure for operators: `no connection`
  /// @param patience for how long it asked to be left alone
  record Unreachable(String failure, Optional<Duration> patience) implements DeliveryResult {}
}
