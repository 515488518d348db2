package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Those who are connected to a node.
public interface ConnectionsConfiguration {
  /// How many there may be; for one more the one goes that was silent for longest.
  @WithDefault("10000")
  int most();

  /// How long a client may take to send a request, and how long it may take none of its answer.
  @WithDefault("PT30S")
  Duration patience();
}
