package org.onecert.bootstrap.configuration;

import java.net.URI;

/// What traces need.
final class TracesCheck {

  private TracesCheck() {}

  static void check(TracesConfiguration traces) {
    traces.collector().ifPresent(TracesCheck::web);
    if (!(traces.share() > 0 && traces.share() <= 1)) {
      throw new WrongConfiguration("onecert.traces.share", "must be more than 0 and 1 at most");
    }
  }

  private static void web(URI address) {
    if (!ConfigurationCheck.isWeb(address)) {
      throw new WrongConfiguration(
          "onecert.traces.collector", "must be an address: http://collector:4318/v1/traces");
    }
  }
}
