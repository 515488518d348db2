package org.onecert.token.pdf;

import java.util.List;

/// Lines of a form's table that belong together.
///
/// @param label beside them, set downwards
record FormSection(String label, List<FormRow> rows) {}
