package org.onecert.token.pdf;

/// One line of a form's table.
record FormRow(String label, String value) {}
