package org.onecert.rest.login;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A token that is good at one business system.
@Schema(name = "SystemToken", description = "A token that is good at one business system")
public record SystemTokenJson(
    @Schema(description = "The token (JWT, ES256)", required = true) String token,
    @Schema(description = "The business system", required = true) String system,
    @Schema(
            description = "When the session ends at the latest, and the token with it",
            required = true)
        Instant expiresAt,
    @Schema(description = "The answer for the item, if one was named; it is in the token too")
        @Nullable ItemAnswerJson item) {

  /// A token stays out of logs.
  @Override
  public String toString() {
    return "a token for " + system;
  }
}
