package org.onecert.domain.signing;

/// What a PDF that somebody presents as a form is.
public sealed interface FormVerdict {

  /// The form that was signed, octet by octet.
  record Genuine(Form form, FormContents contents) implements FormVerdict {}

  /// It bears the number of a form that was signed, and is not that form.
  record Changed(Deviation deviation) implements FormVerdict {}

  /// The form of its number that was kept does not hold itself, so nothing can be said. The
  /// operator was told.
  record Unverifiable() implements FormVerdict {}

  /// Nobody signed such a form here, or not to the end.
  record Foreign() implements FormVerdict {}
}
