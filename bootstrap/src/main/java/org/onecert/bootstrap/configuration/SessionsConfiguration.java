package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Log-in sessions (L-6).
public interface SessionsConfiguration {
  /// How long a log-in session lives that nobody uses.
  ///
  /// Wrong: no duration, or none longer than nothing: no start.
  @WithDefault("PT30M")
  Duration idle();

  /// How long it lives at most.
  ///
  /// Wrong: no duration, or none longer than nothing: no start.
  @WithDefault("PT8H")
  Duration absolute();

  /// How long one lives at most that is good for activating alone.
  ///
  /// Wrong: no duration, or none longer than nothing: no start.
  @WithDefault("PT2H")
  Duration activating();

  /// How long what is left of a session after the swap that it brought about is good for fetching
  /// the form and asking again.
  ///
  /// Wrong: no duration, or none longer than nothing: no start.
  @WithDefault("PT10M")
  Duration parted();
}
