package org.onecert.rest.signing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.Words;

/// The code that releases the legal representative's signature.
@Schema(
    name = "RepresentativeSignature",
    description = "The code that releases the legal representative's signature (S-3)")
public record RepresentativeSignatureJson(
    @Schema(description = "Six digits of the text message", required = true, pattern = "^[0-9]{6}$")
        @Nullable String code) {

  String read() {
    Reading in = new Reading();
    return in.whole(in.required("code", code, Words.CODE));
  }

  /// A code stays out of logs.
  @Override
  public String toString() {
    return "a code";
  }
}
