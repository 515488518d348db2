package org.onecert.rest.partner;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.application.partner.CheckPermissions.Checked;
import org.onecert.rest.exchange.CamelCase;

/// The answer to a question.
@Schema(name = "Permission", description = "Whether a certificate may do an item now")
public record PermissionJson(
    @Schema(description = "证书唯一标识", required = true) String certificate,
    @Schema(description = "The item's code", required = true) String item,
    @Schema(description = "Whether it may, now", required = true) boolean permitted,
    @Schema(
            description = "Why not",
            enumeration = {
              "certificateUnknown",
              "certificateDeregistered",
              "certificateExpired",
              "itemUnknown",
              "itemWithdrawn",
              "notGranted",
              "grantEnded"
            })
        @Nullable String reason) {

  private static PermissionJson of(Checked checked) {
    return new PermissionJson(
        checked.question().certificate().value(),
        checked.question().item().value(),
        checked.denial().isEmpty(),
        checked.denial().map(CamelCase::of).orElse(null));
  }

  /// All of them.
  @Schema(name = "Permissions", description = "The answers")
  public record ListJson(
      @Schema(description = "In the order of the questions", required = true)
          List<PermissionJson> permissions) {

    static ListJson of(List<Checked> checked) {
      return new ListJson(checked.stream().map(PermissionJson::of).toList());
    }
  }
}
