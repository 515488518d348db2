package org.onecert.domain.refusal;

/// Why a signing session does not take a step (S-1, S-2, S-6).
public enum SigningRefusal implements Refusal {
  /// There is none, or not for this caller.
  SIGNING_SESSION_UNKNOWN,
  /// Only the first unsigned signatory can sign (S-1).
  NOT_THIS_SIGNATORYS_TURN,
  /// Everybody has signed.
  SIGNING_COMPLETED,
  /// The time to sign is over.
  SIGNING_LAPSED,
  /// The user gave it up.
  SIGNING_CANCELLED,
  /// The ground shifted under it: its effect is no longer possible.
  SIGNING_VOID,
  /// A signature arrived before the octets to sign were asked for.
  SIGNATURE_NOT_PREPARED,
  /// The operator wants time stamps on signatures, and no authority gives one now.
  TIME_STAMP_UNAVAILABLE,
  /// The operator wants in the form what proves its certificates in years, and it cannot be had
  /// now.
  VALIDATION_DATA_UNAVAILABLE,
  /// There is no such form, or not for this caller.
  FORM_UNKNOWN;

  @Override
  public String code() {
    return Refusal.codeOf(this);
  }
}
