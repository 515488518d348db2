package org.onecert.rest.caller;

import java.time.Duration;
import org.onecert.domain.partner.BusinessSystemId;

/// What tokens say of their maker.
///
/// @param issuer the server's own origin (`iss`)
/// @param audience for whom they are made (`aud`)
/// @param idle how long a session lives that nobody uses
public record TokenSettings(String issuer, String audience, Duration idle) {

  /// For whom tokens are made that are good at one business system.
  public String systemAudience(BusinessSystemId system) {
    return issuer + "/systems/" + system.value();
  }

  /// For whom tokens are made that are good for activating or for confirming a change alone: this
  /// server.
  String activationAudience() {
    return issuer + "/activation";
  }
}
