package org.onecert.rest.trail;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// An entry of the trail, for the description of the interface. A text that is absent is absent in
/// the database.
@Schema(name = "TrailEntry", description = "An entry of the trail, as the database has it")
public record TrailEntryJson(
    @Schema(description = "Its name (UUID)", required = true) String name,
    @Schema(description = "When (RFC 3339, UTC)") @Nullable String at,
    @Schema(description = "What was done or tried") @Nullable String act,
    @Schema(description = "The code of the reason if it was refused") @Nullable String refusal,
    @Schema(description = "The address that the request came from") @Nullable String client,
    @Schema(description = "The enterprise of the actor's certificate")
        @Nullable String enterpriseName,
    @Schema(description = "Its credit code") @Nullable String uscc,
    @Schema(description = "The unique id of the actor's certificate") @Nullable String uniqueId,
    @Schema(description = "Its serial number") @Nullable String serialNumber,
    @Schema(description = "It is valid from") @Nullable String notBefore,
    @Schema(description = "It is valid until") @Nullable String notAfter,
    @Schema(description = "SHA-256 of its TBSCertificate") @Nullable String fingerprint,
    @Schema(description = "The unique id of the certificate that it was done to")
        @Nullable String subject,
    @Schema(description = "What it changed: a JSON text") @Nullable String changes,
    @Schema(description = "The signing session that it was a step of")
        @Nullable String signingSession,
    @Schema(description = "SHA-256 of the form as it was then") @Nullable String documentHash,
    @Schema(description = "The signed form that came of it") @Nullable String form,
    @Schema(description = "What a refused act named or showed") @Nullable String tried) {}
