package org.onecert.token.lasting;

/// What becomes of a signature for which a time stamp, or proof for its certificates, cannot be
/// had.
public enum WhenUnavailable {
  /// It is refused; the same signature can be sent again later.
  REFUSE,
  /// It is taken at a lower level, and the log says so each time.
  LOWER
}
