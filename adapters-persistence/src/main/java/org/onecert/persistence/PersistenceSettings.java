package org.onecert.persistence;

import java.time.Duration;

/// What an operator may choose about how things are kept.
///
/// @param idleLimit how long a log-in session lives without being used (L-6)
/// @param lease after how long an unanswered idempotency key may be claimed anew
/// @param sessionsKept how long a log-in session is kept after its end, for whoever looks into it
public record PersistenceSettings(Duration idleLimit, Duration lease, Duration sessionsKept) {

  public static final PersistenceSettings DEFAULT =
      new PersistenceSettings(Duration.ofMinutes(30), Duration.ofSeconds(15), Duration.ofDays(7));
}
