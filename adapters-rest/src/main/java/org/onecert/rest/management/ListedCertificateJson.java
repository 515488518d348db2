package org.onecert.rest.management;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.enterprise.ListedCertificate;
import org.onecert.domain.enterprise.Viewer;
import org.onecert.rest.caller.Roles;
import org.onecert.rest.exchange.CamelCase;

/// A row of the list of certificates (M-1, figure 9).
@Schema(name = "ListedCertificate", description = "A certificate of the enterprise (figure 9)")
public record ListedCertificateJson(
    @Schema(description = "Our name for it", required = true) UUID id,
    @Schema(description = "证书唯一标识", required = true) String uniqueId,
    @Schema(description = "证书序列号", required = true) String serialNumber,
    @Schema(description = "持有人", required = true) String holder,
    @Schema(description = "证书昵称", required = true) String nickname,
    @Schema(description = "证书持有人手机号, masked", required = true) String mobile,
    @Schema(description = "证书有效期", required = true) Instant notAfter,
    @Schema(description = "可办业务: how many business items it may do", required = true) int items,
    @Schema(
            description = "状态",
            required = true,
            enumeration = {"normal", "deregistered"})
        String state,
    @Schema(description = "Since when it is deregistered") @Nullable Instant deregisteredAt,
    @Schema(
            description = "类型",
            required = true,
            enumeration = {"main", "deputy"})
        String type,
    @Schema(
            description = "操作: what the caller may do to it. Whatever is not here is refused",
            required = true)
        List<String> operations) {

  static ListedCertificateJson of(ListedCertificate row, Viewer viewer) {
    return new ListedCertificateJson(
        row.id().value(),
        row.facts().uniqueId().value(),
        row.facts().serialNumber().hex(),
        row.information().holder().value(),
        row.information().nickname().value(),
        row.information().mobile().masked(),
        row.facts().validity().notAfter(),
        row.items(),
        row.access().word(),
        row.access().deregisteredAt().orElse(null),
        Roles.name(row.role()),
        operations(row, viewer));
  }

  private static List<String> operations(ListedCertificate row, Viewer viewer) {
    return viewer.operationsOn(row.recorded()).stream().sorted().map(CamelCase::of).toList();
  }
}
