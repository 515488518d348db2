package org.onecert.domain.signing;

/// How the octets of a PDF are to those of the form that was signed under its number.
public enum Likeness {
  SAME,
  /// It is the beginning of the form.
  BEGINNING,
  /// The form is whole in it, and something follows.
  CONTINUED,
  /// Octets of the form itself are others.
  OTHER
}
