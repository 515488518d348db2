package org.onecert.domain.refusal;

/// Why a genuine certificate is not let in (L-4).
public enum LogInRefusal implements Refusal {
  /// A deputy that the main certificate has deregistered (M-3).
  CERTIFICATE_DEREGISTERED,
  /// The recorded certificate of this unique id is another issue (C): the record must follow first.
  CERTIFICATE_CHANGED;

  @Override
  public String code() {
    return Refusal.codeOf(this);
  }
}
