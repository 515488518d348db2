package org.onecert.token.pdf;

import io.vertx.core.json.JsonObject;
import java.util.List;
import org.onecert.domain.signing.FormKind;

/// What a form says, before it is put on paper.
///
/// @param kind gives the title and the signatories
/// @param statement what those who sign confirm, one paragraph each
/// @param facts the same for machines
record FormContent(
    FormKind kind, List<FormSection> sections, List<String> statement, JsonObject facts) {}
