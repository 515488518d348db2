package org.onecert.rest.message;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onecert.domain.message.Delivery;
import org.onecert.domain.message.MessageStanding;

/// What became of a text message.
@Schema(name = "Message", description = "What became of a text message")
public record MessageJson(
    @Schema(description = "Its name", required = true) UUID id,
    @Schema(
            description =
                "under-way: taken by whoever sends it; unclear: nobody knows whether it goes, it may"
                    + " arrive; delivered: on the mobile; mobile-unreachable: switched off, out of"
                    + " reach or suspended; number-unknown: there is no such mobile; blocked: the"
                    + " network, the sender or the mobile's owner wants no such messages;"
                    + " not-delivered: no better reason is known",
            enumeration = {
              "under-way",
              "unclear",
              "delivered",
              "mobile-unreachable",
              "number-unknown",
              "blocked",
              "not-delivered"
            },
            required = true)
        String delivery,
    @Schema(description = "Since when that is known", required = true) Instant at) {

  public static MessageJson of(MessageStanding standing) {
    return new MessageJson(standing.id().value(), name(standing.delivery()), standing.at());
  }

  private static String name(Delivery delivery) {
    return delivery.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
