package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// The sealed trail (P-2).
public interface TrailConfiguration {
  /// File of the same kind as `onecert.tokens.signing-key`, with the key that [seals the
  /// trail](operations.md#the-trail); another key than that. Public keys behind it are published
  /// and their seals accepted too: put every former key's there, or nothing more is sealed.
  ///
  /// Required.
  ///
  /// Wrong: missing, unreadable, another kind of key, the key of tokens: no start.
  Optional<Path> sealingKey();

  /// How often the [trail](operations.md#the-trail) is sealed, in whole seconds, up to a minute.
  ///
  /// Wrong: no duration, none longer than nothing, or longer than a minute: no start.
  @WithDefault("PT10S")
  Duration sealEvery();

  /// How long entries of the trail are kept before they are forgotten.
  ///
  /// Wrong: less than `P180D`: no start.
  @WithDefault("P1826D")
  Duration retention();
}
