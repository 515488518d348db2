package org.onecert.rest.signing;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.Line;
import org.onecert.domain.certificate.SerialNumber;
import org.onecert.domain.refusal.Refusal;
import org.onecert.domain.signing.FormContents.FoundSignature;
import org.onecert.domain.signing.JudgedSignature;
import org.onecert.domain.signing.SignerStanding;
import org.onecert.rest.exchange.CamelCase;

/// A signature in a form, and what it is worth.
@Schema(name = "FormSignature", description = "A signature in the form, and what it is worth")
public record FormSignatureJson(
    @Schema(
            description = "Who: the enterprise by its token, or the legal representative",
            required = true,
            enumeration = {"enterprise", "legalRepresentative"})
        String signatory,
    @Schema(description = "As the signature names the signer", required = true) String signer,
    @Schema(description = "As the certificate names its holder") @Nullable String certifiedName,
    @Schema(description = "The certificate's serial number") @Nullable String serialNumber,
    @Schema(description = "When, as this server claimed it", required = true) Instant signedAt,
    @Schema(description = "The time stamp on it, if there is one")
        @Nullable TimeStampJson timeStamp,
    @Schema(
            description =
                "How long it can be verified (ETSI EN 319 142-1). B-B: as long as its certificate"
                    + " is good; B-T: a trusted time stamp proves that it was there then; B-LT: the"
                    + " form also brings what proves its certificates",
            required = true,
            enumeration = {"B-B", "B-T", "B-LT"})
        String level,
    @Schema(
            description =
                "Whether the signature is the certificate's, over the form as it was then",
            required = true)
        boolean holds,
    @Schema(
            description =
                "Whether the certificate led to a trusted authority and was valid when it signed:"
                    + " trusted, or the code of the problem",
            required = true,
            examples = {"trusted", "certificate-untrusted"})
        String path,
    @Schema(description = "What is known today of the certificate's revocation", required = true)
        RevocationJson revocation,
    @Schema(
            description =
                "What is to be made of it (GM/T 0031, 6.2.3; the words of ETSI EN 319 102-1)."
                    + " passed: it holds, and its certificate was trusted and not revoked when it"
                    + " was made, whatever became of it later; indeterminate: as far as can be"
                    + " seen, but whether the certificate was revoked cannot be found out now;"
                    + " failed: it does not count",
            required = true,
            enumeration = {"passed", "indeterminate", "failed"})
        String soundness) {

  /// @param lasting whether the form brings what proves its certificates
  static FormSignatureJson of(JudgedSignature judged, boolean lasting) {
    FoundSignature signature = judged.signature();
    SignerStanding certificate = judged.certificate();
    return new FormSignatureJson(
        CamelCase.of(signature.signatory()),
        signature.signer().value(),
        certificate.name().map(Line::value).orElse(null),
        certificate.serial().map(SerialNumber::hex).orElse(null),
        signature.claimedAt(),
        judged.timeStamp().map(TimeStampJson::of).orElse(null),
        judged.level(lasting).title(),
        signature.holds(),
        certificate.objection().map(Refusal::code).orElse("trusted"),
        RevocationJson.of(certificate.revocation()),
        CamelCase.of(judged.soundness()));
  }
}
