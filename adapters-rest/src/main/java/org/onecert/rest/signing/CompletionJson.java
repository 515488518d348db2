package org.onecert.rest.signing;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.Shanghai;
import org.onecert.domain.signing.SigningSession.Completed;
import org.onecert.rest.caller.TokenJson;

/// The page of figure 6: everybody has signed, and it took effect.
@Schema(name = "Completion", description = "Everybody has signed, and it took effect (A-5)")
public record CompletionJson(
    @Schema(description = "The completed signing session", required = true)
        SigningSessionJson signingSession,
    @Schema(description = "The signed form", required = true) FormJson form,
    @Schema(description = "开通完成日期, in Shanghai", required = true) LocalDate activatedOn,
    @Schema(description = "The session that was opened with it; absent if it has ended since")
        @Nullable TokenJson session) {

  static CompletionJson of(Completed signing, @Nullable TokenJson session) {
    return new CompletionJson(
        SigningSessionJson.of(signing),
        FormJson.of(signing),
        Shanghai.day(signing.completion().at()),
        session);
  }
}
