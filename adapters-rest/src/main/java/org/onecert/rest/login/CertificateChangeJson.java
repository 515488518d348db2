package org.onecert.rest.login;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onecert.domain.login.CertificateChange;
import org.onecert.rest.exchange.CamelCase;

/// The page of figure 7: a certificate as it is recorded and as it is now (C-2).
@Schema(
    name = "CertificateChange",
    description = "A certificate as it is recorded and as it is now, side by side (figure 7)")
public record CertificateChangeJson(
    @Schema(description = "原证书信息: as it is recorded", required = true) CertificateJson recorded,
    @Schema(description = "现证书信息: as it proved itself now", required = true)
        CertificateJson presented,
    @Schema(description = "The fields that differ, which the page marks", required = true)
        List<String> changed) {

  public static CertificateChangeJson of(CertificateChange change) {
    return new CertificateChangeJson(
        CertificateJson.of(change.recorded()),
        CertificateJson.of(change.presented()),
        change.changed().stream().map(CamelCase::of).toList());
  }
}
