package org.onecert.application.port;

/// A collection in memory that can go back to what it was.
public interface Restorable {

  /// Takes note of what it holds now.
  ///
  /// @return brings that back
  Runnable note();
}
