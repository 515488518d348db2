package org.onecert.rest.operator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.event.HookAddress;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.Words;

/// Where a business system wants to be told of changes.
@Schema(
    name = "SubscriptionOrder",
    description = "Where a business system wants to be told of changes")
public record SubscriptionOrderJson(
    @Schema(
            description =
                "Its web hook: https, or http in a network that was allowed; it takes events by POST",
            required = true,
            format = "uri",
            maxLength = HookAddress.LONGEST)
        @Nullable String address) {

  HookAddress read() {
    Reading in = new Reading();
    var hook = in.required("address", address, Words.HOOK_ADDRESS);
    return in.whole(hook);
  }
}
