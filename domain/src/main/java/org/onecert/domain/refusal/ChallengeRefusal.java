package org.onecert.domain.refusal;

/// Why the answer to a challenge is not taken (L-2).
public enum ChallengeRefusal implements Refusal {
  /// Not ours, altered, lapsed or answered before. These are one reason on purpose: which of them
  /// it was helps nobody but an attacker.
  CHALLENGE_GONE,
  /// Ours and alive, but issued for another act.
  CHALLENGE_FOR_ANOTHER_PURPOSE;

  @Override
  public String code() {
    return Refusal.codeOf(this);
  }
}
