package org.onecert.domain.signing;

import java.util.List;

/// What a PDF that somebody presents as a form is.
public sealed interface FormVerdict {

  /// The form that was signed, octet by octet.
  record Genuine(JudgedForm form) implements FormVerdict {}

  /// An earlier revision of the form, octet by octet: as it was when some had signed and others had
  /// not yet.
  record Earlier(JudgedForm form) implements FormVerdict {}

  /// It bears the number of a form that was signed, and is not that form.
  record Changed(Deviation deviation) implements FormVerdict {}

  /// The form of its number that was kept does not hold itself, so nothing can be said. The
  /// operator was told.
  record Unverifiable() implements FormVerdict {}

  /// Nobody signed such a form here, or not to the end.
  record Foreign() implements FormVerdict {}

  /// A form of ours and the signatures in what was presented of it.
  ///
  /// @param facts what the form states, JSON
  /// @param signatures in the order of signing, at least one
  /// @param lasting whether it brings what proves its certificates in years
  record JudgedForm(Form form, String facts, List<JudgedSignature> signatures, boolean lasting) {

    public JudgedForm {
      signatures = List.copyOf(signatures);
    }
  }
}
