package org.onecert.domain.refusal;

/// Why a request of an operator is turned down.
public enum OperatorRefusal implements Refusal {
  /// This person has a personal certificate already.
  ALREADY_ENROLLED;

  @Override
  public String code() {
    return Refusal.codeOf(this);
  }
}
