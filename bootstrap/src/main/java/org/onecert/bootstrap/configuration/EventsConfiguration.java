package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Events for business systems (G-4).
public interface EventsConfiguration {
  /// Ranges of addresses of your own network that
  /// [events](operations.md#telling-business-systems-of-changes) may be sent to, encrypted or not:
  /// `10.1.2.0/24, fd00:1::/64`. All others that are not the public internet are refused
  /// (`hook-inside-own-network`).
  ///
  /// Wrong: no ranges: no start.
  Optional<List<String>> allowedNetworks();

  /// Ranges of public addresses that belong to your own network all the same: events are not sent
  /// there.
  ///
  /// Wrong: no ranges: no start.
  Optional<List<String>> ownNetworks();

  /// How long a business system may take to answer when it is told of a change, up to a minute.
  ///
  /// Wrong: no duration, none longer than nothing, or longer than a minute: no start.
  @WithDefault("PT5S")
  Duration patience();

  /// How long a business system may refuse an event before it is put aside as a dead letter.
  ///
  /// Wrong: no duration, or none longer than nothing: no start.
  @WithDefault("P1D")
  Duration giveUpAfter();
}
