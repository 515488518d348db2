package org.onecert.sms;

import java.time.Instant;
import java.time.InstantSource;

/// Leaves a provider in trouble alone for a while, so that nobody waits for it (circuit breaker):
/// closed while it works, open after some failures one after the other, half open when the pause is
/// over and one message tries.
final class Breaker {

  private final BreakerTerms terms;
  private final InstantSource clock;
  private int failures;
  private Instant tryFrom = Instant.MIN;

  Breaker(BreakerTerms terms, InstantSource clock) {
    this.terms = terms;
    this.clock = clock;
  }

  /// Whether one message may go; each that may has to be followed by [#worked] or [#failed].
  synchronized boolean lets() {
    Instant now = clock.instant();
    if (!isOpen()) {
      return true;
    }
    if (now.isBefore(tryFrom)) {
      return false;
    }
    tryFrom = now.plus(terms.pause());
    return true;
  }

  synchronized boolean isOpen() {
    return failures >= terms.failures();
  }

  synchronized void worked() {
    failures = 0;
  }

  synchronized void failed() {
    failures = Math.min(failures + 1, terms.failures());
    if (isOpen()) {
      tryFrom = clock.instant().plus(terms.pause());
    }
  }
}
