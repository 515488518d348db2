package org.onecert.rest.partner;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.partner.PermissionQuestion;
import org.onecert.rest.input.Reading;

/// Questions that are answered together.
@Schema(name = "PermissionCheck", description = "One question or many, answered together")
public record PermissionCheckJson(
    @Schema(description = "The questions", required = true, minItems = 1, maxItems = 500)
        @Nullable List<@Nullable PermissionQuestionJson> questions) {

  private static final int MOST = 500;

  List<PermissionQuestion> read() {
    Reading in = new Reading();
    var all =
        in.requiredParts("questions", questions, MOST, (path, one) -> one.read(in, path))
            .then(read -> in.notEmpty("questions", read));
    return in.whole(all);
  }
}
