package org.onecert.rest.authorisation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.application.authorisation.OpenAuthorisation.Request;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.Words;

/// What was picked, to be sealed (G-2).
@Schema(name = "Authorisation", description = "What was picked, to be sealed (G-2)")
public record AuthorisationJson(
    @Schema(
            description = "What was picked for each deputy; all are on one form",
            required = true,
            minItems = 1,
            maxItems = 20)
        @Nullable List<@Nullable PickJson> deputies,
    @Schema(
            description =
                "The seal data that the main certificate's token carries (SESeal of GB/T 38540 or"
                    + " GM/T 0031, DER), base64; absent if it carries none",
            format = "byte",
            maxLength = 174764)
        @Nullable String seal) {

  Request read() {
    Reading in = new Reading();
    var picks = PickJson.read(in, deputies);
    var sealData = in.optional("seal", seal, Words.SEAL_DATA);
    return in.whole(() -> new Request(picks.get(), sealData.get()));
  }
}
