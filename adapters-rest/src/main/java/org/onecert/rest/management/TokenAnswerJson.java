package org.onecert.rest.management;

import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.application.login.ChallengeAnswer;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.TokenFields;

/// What the deputy's token answered to a challenge for enabling or upgrading it (M-4, U-2).
@Schema(name = "TokenAnswer", description = "A token's answer to a challenge for this very act")
public record TokenAnswerJson(
    @Schema(description = "The challenge as it was handed out", required = true, maxLength = 4096)
        @Nullable String challenge,
    @Schema(
            description = "The signing certificate of the token, DER, base64",
            required = true,
            format = "byte",
            maxLength = 21848)
        @Nullable String certificate,
    @Schema(
            description = "The token's signature over `toBeSigned`, base64; as for a log-in",
            required = true,
            format = "byte",
            maxLength = 1368)
        @Nullable String signature) {

  public ChallengeAnswer read() {
    Reading in = new Reading();
    Supplier<ChallengeAnswer> answer = new TokenFields(challenge, certificate, signature).read(in);
    return in.whole(answer);
  }
}
