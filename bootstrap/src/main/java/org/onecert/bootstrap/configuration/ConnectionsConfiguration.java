package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.time.Duration;

/// Those who are connected to a node.
public interface ConnectionsConfiguration {
  /// How many connections a node has; for one more the one goes that was silent for longest. Some
  /// hundred less than the files that the process may open (`ulimit -n`).
  ///
  /// Wrong: not from 1 up: no start. More than the process may open: nobody gets in any more, and
  /// the database is not reached.
  @WithDefault("10000")
  int most();

  /// How long a client may take to send a request, beside `onecert.requests.patience`, unless it
  /// brings a kilobyte a second; and how long it may take none of its answer.
  ///
  /// Wrong: no duration, or none longer than nothing: no start. Too short: users on slow lines are
  /// cut off.
  @WithDefault("PT30S")
  Duration patience();
}
