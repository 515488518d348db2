package org.onecert.token.revocation;

/// What becomes of a certificate of which nobody can say whether it was revoked.
public enum WhenUnknown {
  /// It is refused until somebody can.
  REFUSE,
  /// It passes, and the log says so each time.
  ADMIT
}
