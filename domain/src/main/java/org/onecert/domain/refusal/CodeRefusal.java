package org.onecert.domain.refusal;

/// Why a code from a text message is not sent or not accepted (S-3).
public enum CodeRefusal implements Refusal {
  /// The message could not be handed to the gateway; no code is alive.
  MESSAGE_NOT_SENT,
  /// No such code is alive: none was sent for this, it lapsed, or it was used.
  CODE_GONE,
  /// Guessed wrong too often: only a new code helps.
  CODE_BURNT;

  @Override
  public String code() {
    return Refusal.codeOf(this);
  }
}
