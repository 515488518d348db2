package org.onecert.rest.registry;

import java.net.URI;
import java.time.Duration;

/// Where the business registry answers over HTTP.
///
/// @param base to which `/{uscc}` is added
/// @param patience how long it may take, all in all
/// @param longestAnswer in octets
public record RegistrySettings(URI base, Duration patience, int longestAnswer) {

  /// An entry is short.
  public static final int USUAL_ANSWER = 64 * 1024;
}
