package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Traces, as OpenTelemetry has them.
public interface TracesConfiguration {
  /// Where [traces](operations.md#traces) go, by OTLP over HTTP in JSON:
  /// `http://collector:4318/v1/traces`. Without it there are none, and they cost nothing.
  ///
  /// Wrong: no address: no start. Not reachable: spans are lost, and the log has `SPANS_NOT_TAKEN`.
  Optional<URI> collector();

  /// The share of traces that is recorded; `0.01` is one in a hundred. Nodes with the same share
  /// record the same traces.
  ///
  /// Wrong: not above 0, or above 1: no start.
  @WithDefault("1")
  double share();

  /// Hosts with their ports, as they stand in the addresses of other settings, that are told which
  /// trace a request to them is part of: `registry.internal:8443, permits.example`.
  ///
  /// Wrong: a host that is not asked: nothing. One that is not yours: it learns which of its
  /// requests belong together.
  Optional<List<String>> tell();
}
