package org.onecert.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

/// What hostile octets may cost: far more than a parser takes, and far less than a client may wait.
public final class Bounds {

  private static final Duration LONGEST = Duration.ofSeconds(10);

  private Bounds() {}

  /// Whatever the work throws comes through.
  public static void hold(Runnable work) {
    long start = System.nanoTime();
    work.run();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
  }
}
