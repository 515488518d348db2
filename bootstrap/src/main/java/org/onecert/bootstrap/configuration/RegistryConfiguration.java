package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/// The business registry (工商法人库).
public interface RegistryConfiguration {
  /// The business registry over HTTP: `GET {url}/{uscc}` answers 200 with an entry (as
  /// `Registration` in the OpenAPI description) or 404. Without it our own copy answers, which an
  /// operator [fills](operations.md#the-business-registry).
  ///
  /// Wrong: not reachable: 503 `registry-unavailable`.
  Optional<URI> url();

  /// How long it may take.
  ///
  /// Wrong: no duration, or none longer than nothing: no start.
  @WithDefault("PT3S")
  Duration patience();
}
