package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Requests with an idempotency key.
public interface IdempotencyConfiguration {
  /// After how long a request with an idempotency key that was not answered may be taken over: its
  /// node is gone. Longer than the longest request takes.
  ///
  /// Wrong: no duration, or none longer than nothing: no start.
  @WithDefault("PT15S")
  Duration lease();
}
