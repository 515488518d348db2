package org.onecert.domain.refusal;

/// Why a genuine certificate is not let in (L-4).
public enum LogInRefusal implements Refusal {
  /// A deputy that the main certificate has deregistered (M-3).
  CERTIFICATE_DEREGISTERED,
  /// It is recorded in another issue: whoever holds it has to log in and confirm the change (C-2).
  CERTIFICATE_CHANGED,
  /// A newer issue has taken its place (C-2, C-3).
  CERTIFICATE_REPLACED,
  /// The session in which the caller began something ended meanwhile (L-6).
  SESSION_ENDED;

  @Override
  public String code() {
    return Refusal.codeOf(this);
  }
}
