package org.onecert.domain.people;

import java.time.Duration;
import java.time.Instant;
import org.onecert.domain.Octets;
import org.onecert.domain.people.CodeAttempt.Matched;
import org.onecert.domain.people.CodeAttempt.Missed;
import org.onecert.domain.refusal.CodeRefusal;
import org.onecert.domain.refusal.CodeWrong;

/// A six-digit code that went out by text message, known here by a keyed digest alone (S-3).
///
/// @param digest of the code and all that it is bound to
/// @param wrongTries so far
/// @param spent whether it has served
public record OneTimeCode(Octets digest, Instant sentAt, int wrongTries, boolean spent) {

  /// How long a code can be used.
  public static final Duration LIFETIME = Duration.ofMinutes(30);

  /// How long it takes before another one may be asked for.
  public static final Duration RESEND_AFTER = Duration.ofSeconds(90);

  /// How many wrong tries burn a code.
  public static final int WRONG_TRIES = 5;

  /// A code that goes out now.
  public static OneTimeCode sent(Octets digest, Instant now) {
    return new OneTimeCode(digest, now, 0, false);
  }

  /// How long one must wait for the next code; zero or less if not at all.
  public Duration waitForNext(Instant now) {
    return Duration.between(now, sentAt.plus(RESEND_AFTER));
  }

  public Instant expiresAt() {
    return sentAt.plus(LIFETIME);
  }

  /// Tries a code, given by its digest. A wrong one counts; a code that is no longer alive does not
  /// tell whether it would have been right.
  public CodeAttempt attempt(Octets presented, Instant now) {
    if (spent || !now.isBefore(expiresAt())) {
      return new Missed(this, CodeRefusal.CODE_GONE);
    }
    if (wrongTries >= WRONG_TRIES) {
      return new Missed(this, CodeRefusal.CODE_BURNT);
    }
    return digest.matchesSecretly(presented) ? new Matched(this) : missed();
  }

  private Missed missed() {
    int tries = wrongTries + 1;
    return new Missed(
        new OneTimeCode(digest, sentAt, tries, false),
        tries >= WRONG_TRIES ? CodeRefusal.CODE_BURNT : new CodeWrong(WRONG_TRIES - tries));
  }

  /// The code after it has served.
  public OneTimeCode spend() {
    return new OneTimeCode(digest, sentAt, wrongTries, true);
  }
}
