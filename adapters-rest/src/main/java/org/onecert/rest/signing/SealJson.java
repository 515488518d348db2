package org.onecert.rest.signing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.Octets;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.Words;

/// The token's signature that seals a form.
@Schema(name = "SealSignature", description = "The token's signature that seals the form")
public record SealJson(
    @Schema(
            description = "Over the octets that were prepared, base64",
            required = true,
            format = "byte",
            maxLength = 1368)
        @Nullable String signature) {

  private static final int LONGEST = 1024;

  Octets read() {
    Reading in = new Reading();
    return in.whole(in.required("signature", signature, Words.base64(LONGEST)));
  }
}
