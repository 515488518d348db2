package org.onecert.rest.login;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onecert.domain.login.ItemAnswer;

/// Whether the certificate may do what the user came for (L-5).
@Schema(name = "ItemAnswer", description = "Whether the certificate may do the item (L-5)")
public record ItemAnswerJson(
    @Schema(description = "The item's code", required = true) String code,
    @Schema(description = "Whether this certificate may do it", required = true)
        boolean permitted) {

  static ItemAnswerJson of(ItemAnswer answer) {
    return new ItemAnswerJson(answer.code().value(), answer.permitted());
  }
}
