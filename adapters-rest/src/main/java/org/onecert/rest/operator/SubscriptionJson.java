package org.onecert.rest.operator;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.application.operator.KeepSubscription.State;
import org.onecert.domain.event.Backlog;
import org.onecert.domain.event.Subscription;

/// A subscription, and how it stands with it.
@Schema(name = "Subscription", description = "A business system that is told of changes")
public record SubscriptionJson(
    @Schema(description = "The business system (`client_id`)", required = true) String id,
    @Schema(description = "Its web hook", required = true, format = "uri") String address,
    @Schema(
            description = "When it was subscribed: what happened before is not told",
            required = true)
        Instant since,
    @Schema(description = "How many events it has not taken yet", required = true) long waiting,
    @Schema(description = "When the first of them happened") @Nullable Instant oldest,
    @Schema(
            description = "Of how many enterprises the first event was refused and is told again",
            required = true)
        long refused,
    @Schema(
            description = "How many were put aside because it refused them for too long",
            required = true)
        long deadLetters,
    @Schema(description = "Since when it cannot be reached; absent if it can")
        @Nullable Instant failingSince,
    @Schema(description = "Why not, the last time", examples = "no answer in time")
        @Nullable String failure) {

  static SubscriptionJson of(State state) {
    Subscription subscription = state.subscription();
    Backlog backlog = state.backlog();
    return new SubscriptionJson(
        subscription.system().value(),
        subscription.address().toString(),
        subscription.since(),
        backlog.waiting(),
        backlog.oldest().orElse(null),
        backlog.refused(),
        backlog.deadLetters(),
        subscription.reach().since().orElse(null),
        subscription.reach().failure().orElse(null));
  }
}
