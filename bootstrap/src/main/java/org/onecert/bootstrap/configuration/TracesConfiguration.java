package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Traces, as OpenTelemetry has them.
public interface TracesConfiguration {
  /// Where a collector takes them by OTLP over HTTP: `http://collector:4318/v1/traces`. Without it
  /// there are none.
  Optional<URI> collector();

  /// The share of traces that is recorded, up to 1.
  @WithDefault("1")
  double share();

  /// Hosts with their ports that are told which trace a request to them is part of:
  /// `registry:8443`.
  Optional<List<String>> tell();
}
