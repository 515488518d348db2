package org.onecert.domain.partner;

/// What a business system may ask.
public enum Scope {
  /// Whether a session token is alive, and whose it is.
  INTROSPECTION,
  /// Whether a certificate may do an item.
  PERMISSIONS,
  /// Which certificates an enterprise has.
  CERTIFICATES
}
