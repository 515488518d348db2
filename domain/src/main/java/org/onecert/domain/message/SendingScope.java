package org.onecert.domain.message;

/// Whose messages are counted together.
public enum SendingScope {
  /// All to one mobile.
  MOBILE,
  /// All that certificates of one enterprise asked for.
  ENTERPRISE,
  /// All that were asked for from one address.
  ADDRESS
}
