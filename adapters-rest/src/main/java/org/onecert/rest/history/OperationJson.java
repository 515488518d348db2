package org.onecert.rest.history;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.certificate.CertificateFacts;
import org.onecert.domain.certificate.UniqueId;
import org.onecert.domain.history.AuditEntry;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.history.PastOperation;
import org.onecert.domain.signing.DocumentHash;
import org.onecert.domain.signing.SigningSessionId;
import org.onecert.rest.exchange.CamelCase;
import org.onecert.rest.signing.SigningAddresses;

/// An entry of the operation history (M-6).
@Schema(name = "Operation", description = "Who did what to which certificate (操作历史, M-6)")
public record OperationJson(
    @Schema(description = "The name of the entry", required = true) UUID id,
    @Schema(description = "When", required = true) Instant at,
    @Schema(description = "What was done or tried", required = true) String act,
    @Schema(
            description = "What came of it",
            required = true,
            enumeration = {"done", "refused"})
        String result,
    @Schema(description = "Why it was refused: the code of the problem") @Nullable String refusal,
    @Schema(description = "Whose certificate did it: its unique id then") @Nullable String by,
    @Schema(description = "The serial number of that certificate") @Nullable String bySerialNumber,
    @Schema(description = "The network address that it came from", required = true) String from,
    @Schema(description = "To which certificate: its unique id then") @Nullable String certificate,
    @Schema(
            description =
                "What a refused act named or showed: the id of a certificate that the enterprise"
                    + " does not have, or the unique id of the token that was inserted")
        @Nullable String tried,
    @Schema(description = "What changed", required = true) List<ChangeJson> changes,
    @Schema(description = "The signing session that it was a step of")
        @Nullable UUID signingSession,
    @Schema(description = "SHA-256 of the form as it was then, hexadecimal")
        @Nullable String documentSha256,
    @Schema(description = "Where the signed form that came of it can be downloaded")
        @Nullable URI form) {

  static OperationJson of(PastOperation operation) {
    AuditEntry entry = operation.entry();
    Particulars particulars = entry.particulars();
    return new OperationJson(
        operation.name(),
        entry.at(),
        CamelCase.of(entry.act()),
        entry.refusal().isPresent() ? "refused" : "done",
        entry.refusal().orElse(null),
        entry.certificate().map(facts -> facts.uniqueId().value()).orElse(null),
        entry.certificate().map(OperationJson::serialNumber).orElse(null),
        entry.client().value(),
        entry.subject().map(UniqueId::value).orElse(null),
        particulars.tried().orElse(null),
        particulars.changes().stream().map(ChangeJson::of).toList(),
        particulars.signing().map(SigningSessionId::value).orElse(null),
        particulars.document().map(DocumentHash::hex).orElse(null),
        particulars.form().map(SigningAddresses::form).orElse(null));
  }

  private static String serialNumber(CertificateFacts facts) {
    return facts.serialNumber().hex();
  }
}
