package org.onecert.rest.management;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onecert.domain.certificate.Certificate;
import org.onecert.rest.login.CertificateJson;

/// A deputy that was added.
@Schema(name = "AddedDeputy", description = "A deputy that was added; it has no items yet")
public record AddedDeputyJson(
    @Schema(description = "Our name for it", required = true) UUID id,
    @Schema(description = "What its certificate says", required = true)
        CertificateJson certificate) {

  static AddedDeputyJson of(Certificate deputy) {
    return new AddedDeputyJson(deputy.id().value(), CertificateJson.of(deputy.facts()));
  }
}
