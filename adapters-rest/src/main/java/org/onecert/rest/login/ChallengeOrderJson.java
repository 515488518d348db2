package org.onecert.rest.login;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.login.Purpose;
import org.onecert.rest.input.Reading;

/// Asks for a challenge.
@Schema(name = "ChallengeOrder", description = "Asks for something that the token can sign")
public record ChallengeOrderJson(
    @Schema(
            description = "The act that the challenge serves, and no other",
            required = true,
            enumeration = {"logIn", "enable", "add", "upgrade"})
        @Nullable String purpose) {

  Purpose read() {
    Reading in = new Reading();
    return in.whole(in.required("purpose", purpose, Purposes.WORD));
  }
}
