package org.onecert.rest.management;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.enterprise.ListedCertificate;
import org.onecert.domain.enterprise.Viewer;

/// A page of the list of certificates (M-1).
@Schema(name = "CertificateList", description = "A page of the enterprise's certificates")
public record CertificateListJson(
    @Schema(description = "In the order of their activation", required = true)
        List<ListedCertificateJson> certificates,
    @Schema(
            description = "What else the caller may do: addDeputy (添加副证书), readOperations (操作历史)",
            required = true)
        List<String> operations,
    @Schema(description = "Brings the next page; absent on the last one") @Nullable String next) {

  /// What one may do who manages certificates.
  public static final List<String> OF_THE_MAIN = List.of("addDeputy", "readOperations");

  static CertificateListJson of(
      List<ListedCertificate> rows, Viewer viewer, @Nullable String next) {
    return new CertificateListJson(
        rows.stream().map(row -> ListedCertificateJson.of(row, viewer)).toList(),
        viewer.manages() ? OF_THE_MAIN : List.of(),
        next);
  }
}
