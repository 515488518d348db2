package org.onecert.rest.upgrade;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.upgrade.Upgrade;
import org.onecert.domain.upgrade.Upgrade.Cancelled;
import org.onecert.domain.upgrade.Upgrade.Completed;
import org.onecert.domain.upgrade.Upgrade.Lapsed;
import org.onecert.domain.upgrade.Upgrade.Pending;
import org.onecert.domain.upgrade.Upgrade.Voided;
import org.onecert.domain.upgrade.UpgradeTerms;

/// An upgrade that the main certificate began (U-2).
@Schema(name = "Upgrade", description = "An upgrade that the main certificate confirmed (U-2)")
public record UpgradeJson(
    @Schema(
            description = "Its name: the subject of the challenge that the deputy's token answers",
            required = true)
        UUID id,
    @Schema(
            description = "How far it has come",
            required = true,
            enumeration = {"pending", "completed", "lapsed", "cancelled", "void"})
        String state,
    @Schema(description = "The main certificate that confirmed it", required = true) UUID main,
    @Schema(description = "The deputy whose token has to answer", required = true) UUID deputy,
    @Schema(description = "When it was confirmed", required = true) Instant openedAt,
    @Schema(description = "Until when the token has to answer", required = true) Instant lapsesAt,
    @Schema(description = "When the swap took place; of a completed one")
        @Nullable Instant completedAt,
    @Schema(description = "The code of the problem that made it void") @Nullable String reason) {

  static UpgradeJson of(Upgrade upgrade) {
    UpgradeTerms terms = upgrade.terms();
    return new UpgradeJson(
        terms.id().value(),
        state(upgrade),
        terms.main().value(),
        terms.deputy().value(),
        terms.openedAt(),
        terms.lapsesAt(),
        upgrade instanceof Completed completed ? completed.at() : null,
        upgrade instanceof Voided voided ? voided.reason() : null);
  }

  private static String state(Upgrade upgrade) {
    return switch (upgrade) {
      case Pending _ -> "pending";
      case Completed _ -> "completed";
      case Lapsed _ -> "lapsed";
      case Cancelled _ -> "cancelled";
      case Voided _ -> "void";
    };
  }
}
