package org.onecert.domain.login;

import java.time.Duration;
import java.time.Instant;

/// The beginning of a session: its name, the moment, and how long it may last at most (L-6).
///
/// @param admitted the longest that a session at work may last
/// @param activating the longest that one may last that is good for activating alone
public record SessionOpening(SessionId id, Instant at, Duration admitted, Duration activating) {

  Instant endOfWork() {
    return at.plus(admitted);
  }

  Instant endOfActivating() {
    return at.plus(activating);
  }
}
