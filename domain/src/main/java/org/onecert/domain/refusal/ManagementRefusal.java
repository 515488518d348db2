package org.onecert.domain.refusal;

/// Why something is not done to a certificate of the enterprise (M).
public enum ManagementRefusal implements Refusal {
  /// There is none, or not in the caller's enterprise.
  CERTIFICATE_UNKNOWN,
  /// Only the main certificate may do this (M-1).
  MAIN_CERTIFICATE_NEEDED,
  /// The main certificate stays (M-3).
  MAIN_NOT_DEREGISTRABLE,
  /// It has no access already.
  CERTIFICATE_DEREGISTERED_ALREADY,
  /// Only one that was deregistered can be enabled (M-4).
  CERTIFICATE_NOT_DEREGISTERED,
  /// The token that was inserted is another enterprise's (M-2).
  TOKEN_OF_ANOTHER_ENTERPRISE,
  /// The token that was inserted is not that of the certificate in question (M-4).
  TOKEN_OF_ANOTHER_CERTIFICATE,
  /// A new mobile is proven by a code (M-5).
  MOBILE_NOT_PROVEN;

  @Override
  public String code() {
    return Refusal.codeOf(this);
  }
}
