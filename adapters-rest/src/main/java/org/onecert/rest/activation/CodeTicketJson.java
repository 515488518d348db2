package org.onecert.rest.activation;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.application.port.PersonalSigning.CodeTicket;
import org.onecert.domain.people.OneTimeCode;
import org.onecert.rest.message.MessageJson;

/// A code is on its way.
@Schema(name = "CodeTicket", description = "A code is on its way by text message (S-3)")
public record CodeTicketJson(
    @Schema(description = "Where it goes, masked", required = true) String mobile,
    @Schema(description = "When another one may be asked for", required = true) Instant resendAt,
    @Schema(description = "The same in seconds from now", required = true) long resendAfterSeconds,
    @Schema(description = "Until when it can be used", required = true) Instant expiresAt,
    @Schema(description = "The message; absent where a signing service sends its own")
        @Nullable MessageJson message) {

  public static CodeTicketJson of(CodeTicket ticket) {
    return new CodeTicketJson(
        ticket.mobile(),
        ticket.resendAt(),
        Duration.between(ticket.expiresAt().minus(OneTimeCode.LIFETIME), ticket.resendAt())
            .toSeconds(),
        ticket.expiresAt(),
        ticket.message().map(MessageJson::of).orElse(null));
  }
}
