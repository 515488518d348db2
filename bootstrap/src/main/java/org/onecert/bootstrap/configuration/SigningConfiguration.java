package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Signing sessions (S).
public interface SigningConfiguration {
  /// How long the signatories of a form have.
  ///
  /// Wrong: no duration, or none longer than nothing: no start.
  @WithDefault("PT1H")
  Duration lifetime();

  /// How long after its time a signing session is kept that came to nothing, with what was printed
  /// for it.
  ///
  /// Wrong: less than `P30D`: no start.
  @WithDefault("P180D")
  Duration retention();
}
