package org.onecert.domain.refusal;

/// Why a certificate cannot be activated (A-1 to A-3, D).
public enum ActivationRefusal implements Refusal {
  /// The enterprise has a main certificate; this one can become a deputy.
  ENTERPRISE_HAS_MAIN,
  /// The request brought data that the business registry answers for.
  REGISTRY_DATA_NOT_EDITABLE,
  /// The legal representative has no personal certificate.
  REPRESENTATIVE_HAS_NO_CERTIFICATE,
  /// There is no main certificate yet: this one can become it.
  ENTERPRISE_HAS_NO_MAIN,
  /// It is active: nothing is left to be done.
  CERTIFICATE_ACTIVE_ALREADY;

  @Override
  public String code() {
    return Refusal.codeOf(this);
  }
}
