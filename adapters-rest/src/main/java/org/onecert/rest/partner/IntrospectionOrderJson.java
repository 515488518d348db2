package org.onecert.rest.partner;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.Words;
import org.onecert.rest.problem.FieldFault;

/// Which token is asked for, as a form (RFC 7662, 2.1).
@Schema(name = "IntrospectionOrder", description = "Which token is asked for (RFC 7662, 2.1)")
public record IntrospectionOrderJson(
    @Schema(description = "The token", required = true, maxLength = 4096) @Nullable String token,
    @Schema(description = "Is passed over: there is one kind of token", maxLength = 64)
        @Nullable String token_type_hint) {

  private static final int LONGEST = 4096;

  /// @param tokens in all the times that the field was sent
  static String read(List<String> tokens) {
    Reading in = new Reading();
    var token =
        tokens.size() > 1
            ? in.<String>fault("token", FieldFault.REPEATED)
            : in.required(
                "token", tokens.isEmpty() ? null : tokens.getFirst(), Words.visibleAscii(LONGEST));
    return in.whole(token);
  }
}
