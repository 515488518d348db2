package org.onecert.rest.operator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What came of having dead letters told again.
@Schema(name = "Redelivery", description = "What came of having dead letters told again")
public record RedeliveryJson(
    @Schema(description = "How many are told again", required = true) int redelivered) {}
