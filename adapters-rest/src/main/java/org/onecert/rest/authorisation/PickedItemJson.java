package org.onecert.rest.authorisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.enterprise.Grant;
import org.onecert.rest.input.Checked;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.Words;

/// A business item that the main certificate picked for a deputy.
@Schema(name = "PickedItem", description = "A business item that a deputy shall be able to do")
public record PickedItemJson(
    @Schema(description = "Its code", required = true, maxLength = 64) @Nullable String code,
    @Schema(
            description = "The last day on which it may do it, in Shanghai; absent: for good",
            format = "date",
            maxLength = 10)
        @Nullable String lastDay) {

  Checked<Grant> read(Reading in, String path) {
    var item = in.required(path + "code", code, Words.ITEM);
    var day = in.optional(path + "lastDay", lastDay, Words.DAY);
    return Checked.all(() -> new Grant(item.get(), day.get()), item, day);
  }
}
