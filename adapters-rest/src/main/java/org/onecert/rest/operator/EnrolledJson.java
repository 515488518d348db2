package org.onecert.rest.operator;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onecert.application.operator.EnrolRepresentative.Enrolled;
import org.onecert.domain.Octets;

/// A personal certificate that was issued.
@Schema(name = "Enrolled", description = "A personal certificate that was issued")
public record EnrolledJson(
    @Schema(description = "The name of the credential", required = true) String id,
    @Schema(
            description = "The certificate and its issuers, DER, base64; the person's comes first",
            required = true)
        List<String> certificateChain) {

  static EnrolledJson of(Enrolled enrolled) {
    return new EnrolledJson(
        enrolled.credential(), enrolled.chain().stream().map(Octets::toBase64).toList());
  }
}
