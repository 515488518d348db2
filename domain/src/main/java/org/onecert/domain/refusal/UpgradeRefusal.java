package org.onecert.domain.refusal;

/// Why a deputy is not upgraded (U).
public enum UpgradeRefusal implements Refusal {
  /// It is the main certificate: there is nothing to upgrade.
  MAIN_CERTIFICATE_ALREADY,
  /// Under a form a deputy upgrades itself: it has to be logged in with its own token (U-1).
  DEPUTY_CERTIFICATE_NEEDED,
  /// Another legal representative is registered since the form was made (U-1).
  REPRESENTATIVE_CHANGED,
  /// There is no such upgrade, or not for this caller.
  UPGRADE_UNKNOWN,
  /// The swap has taken place.
  UPGRADE_COMPLETED,
  /// The time for the deputy's token to answer is over (U-2).
  UPGRADE_LAPSED,
  /// The main certificate gave it up.
  UPGRADE_CANCELLED,
  /// The ground shifted under it: another swap, or its deputy was deregistered.
  UPGRADE_VOID;

  @Override
  public String code() {
    return Refusal.codeOf(this);
  }
}
