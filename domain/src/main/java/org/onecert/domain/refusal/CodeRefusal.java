package org.onecert.domain.refusal;

/// Why a code from a text message is not sent or not accepted (S-3).
public enum CodeRefusal implements Refusal {
  /// Nobody who sends messages took it; no code is alive.
  MESSAGE_NOT_SENT,
  /// Whoever sends messages says that none can go to this mobile; no code is alive.
  MOBILE_REFUSED,
  /// All messages that the operator pays for in a day are sent; no code is alive.
  MESSAGES_OF_THE_DAY_SPENT,
  /// No such message was asked for within this session, or it is forgotten.
  MESSAGE_UNKNOWN,
  /// No such code is alive: none was sent for this, it lapsed, or it was used.
  CODE_GONE,
  /// Guessed wrong too often: only a new code helps.
  CODE_BURNT;

  @Override
  public String code() {
    return Refusal.codeOf(this);
  }
}
