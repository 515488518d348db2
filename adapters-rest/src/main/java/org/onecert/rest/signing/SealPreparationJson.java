package org.onecert.rest.signing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onecert.application.port.PreparedSignature;

/// What the token must sign to seal the form (S-2).
@Schema(name = "SealPreparation", description = "What the token must sign to seal the form (S-2)")
public record SealPreparationJson(
    @Schema(
            description =
                "The exact octets that the token signs, base64; the token hashes them. RSA:"
                    + " SHA256withRSA; P-256: SHA256withECDSA; P-384: SHA384withECDSA; SM2:"
                    + " SM3withSM2",
            required = true,
            format = "byte")
        String toBeSigned) {

  static SealPreparationJson of(PreparedSignature prepared) {
    return new SealPreparationJson(prepared.toBeSigned().toBase64());
  }
}
