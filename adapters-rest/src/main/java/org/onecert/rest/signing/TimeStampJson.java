package org.onecert.rest.signing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.Line;
import org.onecert.domain.signing.TimeStampStanding;
import org.onecert.domain.signing.TimeStampStanding.Attested;

/// A time stamp on a signature, and what it is worth.
@Schema(name = "TimeStamp", description = "A time stamp on a signature, and what it is worth")
public record TimeStampJson(
    @Schema(
            description =
                "trusted: an authority that is trusted with time stamps attests the time; else the"
                    + " code of the problem, and it proves nothing",
            required = true,
            examples = {"trusted", "certificate-untrusted"})
        String standing,
    @Schema(description = "When the signature was there, as the authority attests")
        @Nullable Instant at,
    @Schema(description = "The authority, as its certificate names it")
        @Nullable String authority) {

  static TimeStampJson of(TimeStampStanding standing) {
    return switch (standing) {
      case Attested(var at, var authority) ->
          new TimeStampJson("trusted", at, authority.map(Line::value).orElse(null));
      case TimeStampStanding.Worthless(var why) -> new TimeStampJson(why.code(), null, null);
    };
  }
}
