package org.onecert.application.life;

import java.util.OptionalLong;

/// Knows when a deputy is deregistered for sure, though others enable it at the same time.
final class Gate {

  private static final long NEVER = -1;

  private int enablingsUnderway;
  private long enablingsBegun;
  private long closedAfter = NEVER;

  synchronized void enablingBegins() {
    enablingsUnderway++;
    enablingsBegun++;
  }

  synchronized void enablingEnds() {
    enablingsUnderway--;
  }

  /// @return to be told when it has succeeded
  synchronized long deregistrationBegins() {
    return enablingsUnderway == 0 ? enablingsBegun : NEVER;
  }

  synchronized void deregistered(long begun) {
    closedAfter = Math.max(closedAfter, begun);
  }

  /// Present while it is surely closed; the same number for the same time.
  synchronized OptionalLong closed() {
    boolean surely = closedAfter != NEVER && closedAfter == enablingsBegun;
    return surely ? OptionalLong.of(closedAfter) : OptionalLong.empty();
  }
}
