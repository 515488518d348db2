package org.onecert.domain.signing;

/// How far a form has come on its way through a signing session.
public enum DocumentStage {
  /// Printed, nobody has signed.
  PRINTED,
  /// The enterprise has sealed it.
  SEALED,
  /// Everybody has signed.
  SIGNED
}
