package org.onecert.rest.partner;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.enterprise.ListedCertificate;
import org.onecert.rest.caller.Roles;

/// A certificate of an enterprise as business systems see it: nothing of its holder (P-1).
@Schema(
    name = "KnownCertificate",
    description = "A certificate of an enterprise, without anything of its holder (P-1)")
public record KnownCertificateJson(
    @Schema(description = "证书唯一标识", required = true) String uniqueId,
    @Schema(description = "证书序列号", required = true) String serialNumber,
    @Schema(description = "证书有效期", required = true) Instant notAfter,
    @Schema(
            description = "类型",
            required = true,
            enumeration = {"main", "deputy"})
        String type,
    @Schema(
            description = "状态",
            required = true,
            enumeration = {"normal", "deregistered"})
        String state) {

  private static KnownCertificateJson of(ListedCertificate row) {
    return new KnownCertificateJson(
        row.facts().uniqueId().value(),
        row.facts().serialNumber().hex(),
        row.facts().validity().notAfter(),
        Roles.name(row.role()),
        row.access().word());
  }

  /// A page of them.
  @Schema(name = "KnownCertificates", description = "A page of an enterprise's certificates")
  public record ListJson(
      @Schema(description = "In the order of their activation", required = true)
          List<KnownCertificateJson> certificates,
      @Schema(description = "Brings the next page; absent on the last one") @Nullable String next) {

    static ListJson of(List<ListedCertificate> rows, @Nullable String next) {
      return new ListJson(rows.stream().map(KnownCertificateJson::of).toList(), next);
    }
  }
}
