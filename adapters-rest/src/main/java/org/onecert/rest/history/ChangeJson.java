package org.onecert.rest.history;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.history.Change;
import org.onecert.rest.exchange.CamelCase;

/// What an operation changed (M-6).
@Schema(name = "Change", description = "What an operation changed; mobiles are masked")
public record ChangeJson(
    @Schema(description = "What of it", required = true) String what,
    @Schema(description = "Absent if there was nothing before") @Nullable String before,
    @Schema(description = "Absent if nothing is left") @Nullable String after) {

  static ChangeJson of(Change change) {
    return new ChangeJson(
        CamelCase.of(change.trait()), change.before().orElse(null), change.after().orElse(null));
  }
}
