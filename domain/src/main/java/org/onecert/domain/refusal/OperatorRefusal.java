package org.onecert.domain.refusal;

/// Why a request of an operator is turned down.
public enum OperatorRefusal implements Refusal {
  /// This person has a personal certificate already.
  ALREADY_ENROLLED,
  /// No business system of this name was registered.
  BUSINESS_SYSTEM_NOT_REGISTERED;

  @Override
  public String code() {
    return Refusal.codeOf(this);
  }
}
