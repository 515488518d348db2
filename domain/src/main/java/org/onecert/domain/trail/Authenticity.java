package org.onecert.domain.trail;

/// By whom an entry was written, as the server saw it when it put the entry into the chain.
public enum Authenticity {
  /// By the server: its authenticator holds.
  GENUINE,

  /// Not by the server, or altered before it was chained.
  FORGED,

  /// Before the server authenticated entries. Only at the beginning of the chain.
  EARLIER
}
