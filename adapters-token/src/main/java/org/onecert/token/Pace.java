package org.onecert.token;

/// How fast work is done: at once where somebody waits for it, else a little at a time, so that
/// those who wait for something else do not feel it.
@FunctionalInterface
public interface Pace {

  /// Of what somebody waits for.
  Pace AT_ONCE = () -> false;

  /// Whether there is time for a rest. Asked before each: somebody may wait for it from now on.
  boolean mayRest();
}
