package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Upgrades that the main certificate confirms (U-2).
public interface UpgradeConfiguration {
  /// How long the deputy's token has to answer.
  @WithDefault("PT10M")
  Duration lifetime();
}
