package org.onecert.rest.login;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onecert.application.port.ChallengeNotary.NotarisedChallenge;

/// A challenge as it goes out.
@Schema(name = "Challenge", description = "What a token has to sign, once (L-2)")
public record ChallengeJson(
    @Schema(description = "Opaque; to be returned with the answer", required = true)
        String challenge,
    @Schema(
            description = "The exact octets that the token signs, base64",
            required = true,
            format = "byte")
        String toBeSigned,
    @Schema(
            description = "The act that it serves",
            required = true,
            enumeration = {"logIn", "enable", "add", "upgrade"})
        String purpose,
    @Schema(description = "Until when it can be answered", required = true) Instant expiresAt) {

  static ChallengeJson of(NotarisedChallenge notarised) {
    return new ChallengeJson(
        notarised.text(),
        notarised.toBeSigned().toBase64(),
        Purposes.name(notarised.challenge().purpose()),
        notarised.challenge().expiresAt());
  }
}
