package org.onecert.token.csc;

import java.net.URI;
import java.time.Duration;

/// Where the signing service answers, and who we are to it.
///
/// @param base to which `/csc/v2/...` is added (CSC API v2, 7.2)
/// @param tokens where tokens are had (8.4, `oauth2/token`)
/// @param clientSecret secret
/// @param patience how long the service may take for one step of ours, all its requests together
public record CscSettings(
    URI base, URI tokens, String clientId, String clientSecret, Duration patience) {

  /// The address of a method: `credentials/list`.
  String address(String method) {
    return base.toString().replaceFirst("/+$", "") + "/csc/v2/" + method;
  }

  @Override
  public String toString() {
    return "signing service at " + base;
  }
}
