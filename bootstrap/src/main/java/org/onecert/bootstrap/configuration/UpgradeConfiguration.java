package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Upgrades that the main certificate confirms (U-2).
public interface UpgradeConfiguration {
  /// How long the deputy's token has to answer after the main certificate confirmed its upgrade.
  ///
  /// Wrong: no duration, or none longer than nothing: no start.
  @WithDefault("PT10M")
  Duration lifetime();
}
