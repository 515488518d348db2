package org.onecert.rest.authorisation;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.enterprise.Pick;
import org.onecert.rest.input.Reading;

/// What the user picked on the page of figure 10, to be shown before it is sealed.
@Schema(name = "PreviewOrder", description = "What was picked, to be shown before it is sealed")
public record PreviewOrderJson(
    @Schema(
            description = "What was picked for each deputy",
            required = true,
            minItems = 1,
            maxItems = 20)
        @Nullable List<@Nullable PickJson> deputies) {

  List<Pick> read() {
    Reading in = new Reading();
    return in.whole(PickJson.read(in, deputies));
  }
}
