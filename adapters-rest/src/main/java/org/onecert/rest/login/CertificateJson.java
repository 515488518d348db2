package org.onecert.rest.login;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onecert.domain.certificate.CertificateFacts;

/// What a genuine certificate says of itself and of its enterprise.
@Schema(name = "Certificate", description = "What the certificate says, read on the server (L-3)")
public record CertificateJson(
    @Schema(description = "企业名称", required = true) String enterpriseName,
    @Schema(description = "统一社会信用代码", required = true) String uscc,
    @Schema(description = "证书唯一标识", required = true) String uniqueId,
    @Schema(description = "证书序列号, upper-case hexadecimal", required = true) String serialNumber,
    @Schema(description = "Valid from", required = true) Instant notBefore,
    @Schema(description = "Valid until", required = true) Instant notAfter) {

  public static CertificateJson of(CertificateFacts facts) {
    return new CertificateJson(
        facts.enterpriseName().value(),
        facts.uscc().value(),
        facts.uniqueId().value(),
        facts.serialNumber().hex(),
        facts.validity().notBefore(),
        facts.validity().notAfter());
  }
}
