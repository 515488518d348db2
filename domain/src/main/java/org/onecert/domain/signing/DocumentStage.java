package org.onecert.domain.signing;

/// How far a form has come on its way through a signing session; once everybody has signed it is a
/// `Form`.
public enum DocumentStage {
  /// Printed, nobody has signed.
  PRINTED,
  /// The enterprise has sealed it.
  SEALED
}
