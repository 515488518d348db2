package org.onecert.domain.event;

/// What happened to a certificate.
public enum EventKind {
  /// It was admitted, as main or as deputy (D-2, M-2).
  ACTIVATED,
  /// It may do other items than before (G-2).
  AUTHORISED,
  /// Another issue of it took the place of the one that was recorded (C-2).
  REPLACED,
  /// Its access was taken away, and with it all its items (M-3).
  DEREGISTERED,
  /// It was given its access back, without items (M-4).
  ENABLED,
  /// It is the main certificate now, and may do every item (U-3).
  UPGRADED,
  /// It was the main certificate and is a deputy now, without items (U-3).
  DEMOTED
}
