package org.onecert.token;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Long work on a thread that may block, at a [Pace]: where nobody waits, it takes a tenth of a
/// core.
public final class Steps {

  private static final int REST_PER_WORK = 9;

  /// A step that took long, because others had the processor, is no reason to stand still.
  private static final long LONGEST_REST = Duration.ofMillis(20).toNanos();

  private final Pace pace;
  private long since = System.nanoTime();

  public Steps(Pace pace) {
    this.pace = pace;
  }

  /// After each millisecond or two of work.
  public void next() {
    if (pace.mayRest()) {
      long worked = System.nanoTime() - since;
      LockSupport.parkNanos(Math.min(REST_PER_WORK * worked, LONGEST_REST));
      since = System.nanoTime();
    }
  }
}
