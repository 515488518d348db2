package org.onecert.bootstrap.configuration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/// What of Quarkus' own settings would open the edge to others than were meant.
public final class EdgeCheck {

  private static final String FORWARDING = "quarkus.http.proxy.proxy-address-forwarding";
  private static final String PROXIES = "quarkus.http.proxy.trusted-proxies";
  private static final String CORS = "quarkus.http.cors.enabled";
  private static final String ORIGINS = "quarkus.http.cors.origins";

  private EdgeCheck() {}

  /// @throws WrongConfiguration for the first setting that would
  public static void check(Config config) {
    if (isOn(config, FORWARDING) && config.getOptionalValue(PROXIES, String.class).isEmpty()) {
      throw missing(PROXIES, FORWARDING, "anybody could say that he comes from anywhere");
    }
    if (isOn(config, CORS)) {
      origins(config).forEach(EdgeCheck::exact);
    }
  }

  private static boolean isOn(Config config, String name) {
    return config.getOptionalValue(name, Boolean.class).orElse(false);
  }

  private static List<String> origins(Config config) {
    Optional<List<String>> origins = config.getOptionalValues(ORIGINS, String.class);
    return origins.orElseThrow(() -> missing(ORIGINS, CORS, "nobody is named who may call"));
  }

  /// Patterns let in more than they look like.
  private static void exact(String origin) {
    if (!isOrigin(origin)) {
      throw new WrongConfiguration(
          ORIGINS, "must be origins, without * and patterns: https://portal.example");
    }
  }

  private static boolean isOrigin(String text) {
    try {
      return ConfigurationCheck.isOrigin(new URI(text));
    } catch (URISyntaxException none) {
      return false;
    }
  }

  private static WrongConfiguration missing(String name, String by, String why) {
    return new WrongConfiguration(name, "is missing: with " + by + " " + why);
  }
}
