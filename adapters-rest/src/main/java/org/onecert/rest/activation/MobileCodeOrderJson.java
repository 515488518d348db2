package org.onecert.rest.activation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.people.Mobile;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.Words;

/// Asks for a code to a holder's mobile.
@Schema(name = "MobileCodeOrder", description = "Asks for a code to a holder's mobile")
public record MobileCodeOrderJson(
    @Schema(
            description = "Mobile of mainland China, 11 digits, with or without +86",
            required = true,
            maxLength = 16)
        @Nullable String mobile) {

  Mobile read() {
    Reading in = new Reading();
    return in.whole(in.required("mobile", mobile, Words.MOBILE));
  }

  /// A number stays out of logs.
  @Override
  public String toString() {
    return "an order for a code";
  }
}
