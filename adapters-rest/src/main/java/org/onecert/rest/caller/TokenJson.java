package org.onecert.rest.caller;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A session token as it is handed out.
@Schema(name = "SessionToken", description = "A token that stands for a log-in session (L-6)")
public record TokenJson(
    @Schema(
            description = "JWT (ES256), to be presented as `Authorization: Bearer`",
            required = true)
        String token,
    @Schema(
            description = "What the session is good for",
            required = true,
            enumeration = {"admitted", "activating", "updating"})
        String kind,
    @Schema(description = "When the session ends at the latest", required = true) Instant expiresAt,
    @Schema(
            description = "After how many seconds without a request the session ends",
            required = true)
        long idleTimeoutSeconds) {

  /// A token stays out of logs.
  @Override
  public String toString() {
    return "token, " + kind;
  }
}
