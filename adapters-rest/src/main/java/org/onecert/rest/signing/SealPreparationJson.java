package org.onecert.rest.signing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.onecert.application.port.PreparedSignature;
import org.onecert.domain.Octets;

/// What the token must sign to seal the form (S-2).
@Schema(name = "SealPreparation", description = "What the token must sign to seal the form (S-2)")
public record SealPreparationJson(
    @Schema(
            description = "The exact octets that the token signs, base64; the token hashes them",
            required = true,
            format = "byte")
        String toBeSigned,
    @Schema(
            description = "How the token has to sign, by the key of the certificate",
            required = true,
            enumeration = {"SHA256withRSA", "SHA256withECDSA", "SM3withSM2"})
        String algorithm) {

  static SealPreparationJson of(PreparedSignature prepared, Octets certificate) {
    return new SealPreparationJson(
        prepared.toBeSigned().toBase64(), TokenAlgorithms.of(certificate));
  }
}
