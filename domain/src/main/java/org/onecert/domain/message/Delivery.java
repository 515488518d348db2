package org.onecert.domain.message;

/// What became of a message.
public enum Delivery {
  /// On its way, as far as anybody knows.
  UNDER_WAY,
  /// Nobody knows whether a provider took it.
  UNCLEAR,
  /// On the mobile.
  DELIVERED,
  /// The mobile is switched off, out of reach or suspended.
  MOBILE_UNREACHABLE,
  /// There is no such mobile.
  NUMBER_UNKNOWN,
  /// The network, the provider or the owner of the mobile wants no such messages.
  BLOCKED,
  /// Not delivered, and no better reason is known.
  NOT_DELIVERED;

  /// Whether nothing more is to be expected.
  public boolean isFinal() {
    return this != UNDER_WAY && this != UNCLEAR;
  }
}
