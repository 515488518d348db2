package org.onecert.rest.problem;

/// A field that was not understood. Its value is not in here: it may be personal.
///
/// @param field by its path: `legalRepresentative.documentNumber`
/// @param hint what would have been right, where the fault alone does not say it; else empty
public record FieldError(String field, FieldFault fault, String hint) {}
