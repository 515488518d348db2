package org.onecert.rest.operator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What came of an import.
@Schema(name = "Imported", description = "What came of an import")
public record ImportedJson(
    @Schema(description = "How many entries were taken over", required = true) int entries) {}
