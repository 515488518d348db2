package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/// Challenges (L-2).
public interface ChallengesConfiguration {
  /// Base64 of 32 random octets; authenticates challenges and cursors of lists.
  ///
  /// Required.
  ///
  /// Wrong: missing, or not 32 octets: no start.
  Optional<String> key();

  /// Further ones, with commas: what they authenticated is taken too. For [changing
  /// keys](operations.md#changing-keys).
  ///
  /// Wrong: not 32 octets each: no start.
  Optional<List<String>> otherKeys();

  /// How long a challenge can be answered.
  ///
  /// Wrong: no duration, or none longer than nothing: no start.
  @WithDefault("PT5M")
  Duration lifetime();
}
