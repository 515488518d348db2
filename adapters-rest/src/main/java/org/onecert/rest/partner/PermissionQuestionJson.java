package org.onecert.rest.partner;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.partner.PermissionQuestion;
import org.onecert.rest.input.Checked;
import org.onecert.rest.input.Reading;
import org.onecert.rest.input.Words;

/// Whether a certificate may do an item.
@Schema(name = "PermissionQuestion", description = "Whether a certificate may do an item (G-4)")
public record PermissionQuestionJson(
    @Schema(description = "证书唯一标识: `sub` of its token", required = true, maxLength = 64)
        @Nullable String certificate,
    @Schema(description = "The item's code", required = true, maxLength = 64)
        @Nullable String item) {

  Checked<PermissionQuestion> read(Reading in, String path) {
    var subject = in.required(path + "certificate", certificate, Words.UNIQUE_ID);
    var code = in.required(path + "item", item, Words.ITEM);
    return Checked.all(() -> new PermissionQuestion(subject.get(), code.get()), subject, code);
  }
}
