package org.onecert.domain.signing;

/// How a PDF differs from the form that was signed under its number.
public enum Deviation {
  /// Octets of the form itself are others.
  ALTERED,
  /// The form is whole, and something follows it: a later revision that nobody has signed here.
  APPENDED,
  /// The end is missing, and with it a signature perhaps.
  CUT_OFF
}
