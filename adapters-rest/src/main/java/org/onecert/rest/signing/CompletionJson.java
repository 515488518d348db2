package org.onecert.rest.signing;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.Shanghai;
import org.onecert.domain.signing.FormKind;
import org.onecert.domain.signing.SigningSession.Completed;
import org.onecert.rest.caller.TokenJson;

/// The pages of figures 6 and 18: everybody has signed, and it took effect (A-5, U-1).
@Schema(name = "Completion", description = "Everybody has signed, and it took effect (A-5, U-1)")
public record CompletionJson(
    @Schema(description = "The completed signing session", required = true)
        SigningSessionJson signingSession,
    @Schema(description = "The signed form", required = true) FormJson form,
    @Schema(description = "开通完成日期, in Shanghai; of an activation") @Nullable LocalDate activatedOn,
    @Schema(
            description =
                "The session that an activation opened; absent if it has ended since. An upgrade opens"
                    + " none: both certificates log in again")
        @Nullable TokenJson session) {

  static CompletionJson of(Completed signing, @Nullable TokenJson session) {
    return new CompletionJson(
        SigningSessionJson.of(signing), FormJson.of(signing), activatedOn(signing), session);
  }

  private static @Nullable LocalDate activatedOn(Completed signing) {
    return signing.terms().matter().kind() == FormKind.MAIN_ACTIVATION
        ? Shanghai.day(signing.completion().at())
        : null;
  }
}
