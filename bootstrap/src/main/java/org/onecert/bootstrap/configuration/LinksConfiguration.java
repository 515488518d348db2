package org.onecert.bootstrap.configuration;

import io.smallrye.config.WithDefault;
import java.net.URI;

/// Where users are sent.
public interface LinksConfiguration {
  /// Where an answer about an expired certificate sends the user.
  ///
  /// Wrong: no URI: no start.
  @WithDefault("https://www.962600.com/")
  URI renewal();
}
