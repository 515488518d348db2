package org.onecert.rest.upgrade;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.Octets;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.Words;

/// Asks for the form with which a deputy upgrades itself (U-1).
@Schema(
    name = "UpgradeForm",
    description = "Asks for the form with which a deputy upgrades itself (U-1)")
public record UpgradeFormJson(
    @Schema(
            description =
                "The seal data that the deputy's own token carries (SESeal of GB/T 38540 or GM/T"
                    + " 0031, DER), base64; absent if it carries none",
            format = "byte",
            maxLength = 174764)
        @Nullable String seal) {

  Optional<Octets> read() {
    Reading in = new Reading();
    return in.whole(in.optional("seal", seal, Words.SEAL_DATA));
  }
}
