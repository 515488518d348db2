package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Requests to this node.
public interface RequestsConfiguration {
  /// How many requests a node works on at once; whoever comes beyond that is told at once to come
  /// again in a second (503 `service-unavailable`). Each may wait for one of the connections to the
  /// database (`quarkus.datasource.reactive.max-size`).
  ///
  /// Wrong: not from 1 up: no start. Too few: users are turned away while the node has time. Too
  /// many: they wait long where the database is slow.
  @WithDefault("2000")
  int atOnce();

  /// After how long a request is answered at the latest, if only by telling to come again (503
  /// `service-unavailable`). The work goes on to its end; whoever asks again with the same
  /// `Idempotency-Key` gets what came of it. As long as `onecert.idempotency.lease`, after which a
  /// repeated request takes over.
  ///
  /// Wrong: no duration, or none longer than nothing: no start. Shorter than what signing services,
  /// authorities and gateways may take (`patience` of each): users are told so who would have been
  /// served.
  @WithDefault("PT15S")
  Duration patience();
}
