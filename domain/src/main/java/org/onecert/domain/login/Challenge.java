package org.onecert.domain.login;

import java.time.Instant;
import org.onecert.domain.Octets;
import org.onecert.domain.Outcome;
import org.onecert.domain.refusal.ChallengeRefusal;

/// What a token is asked to sign, so that the one who holds it proves that he is here, now, for
/// this act and before this server (L-2).
///
/// @param origin the server's own, as a browser knows it: `https://zjw.example`
/// @param nonce 32 octets of a secure random source
/// @param subject what the act is about, where the purpose alone does not say it; else `-`
public record Challenge(
    Purpose purpose, String origin, Octets nonce, Instant expiresAt, String subject) {

  /// How many random octets make a nonce.
  public static final int NONCE_SIZE = 32;

  /// The subject of a challenge whose purpose says it all.
  public static final String NO_SUBJECT = "-";

  /// Itself, if it can be answered now for this act.
  public Outcome<Challenge> answered(Occasion wanted, Instant now) {
    if (!now.isBefore(expiresAt)) {
      return Outcome.refused(ChallengeRefusal.CHALLENGE_GONE);
    }
    return wanted.equals(new Occasion(purpose, subject))
        ? Outcome.accepted(this)
        : Outcome.refused(ChallengeRefusal.CHALLENGE_FOR_ANOTHER_PURPOSE);
  }
}
