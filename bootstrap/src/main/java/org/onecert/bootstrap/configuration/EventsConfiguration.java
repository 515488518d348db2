package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Events for business systems (G-4).
public interface EventsConfiguration {
  /// Ranges of the operator's own network that events may be sent to: `10.1.2.0/24`.
  Optional<List<String>> allowedNetworks();

  /// Ranges of public addresses that belong to the operator's own network all the same.
  Optional<List<String>> ownNetworks();

  /// How long a business system may take to answer.
  @WithDefault("PT5S")
  Duration patience();

  /// How long an event may be refused before it is put aside as a dead letter.
  @WithDefault("P1D")
  Duration giveUpAfter();
}
