package org.onecert.application.port;

/// Tells failures of the machinery that pass by themselves from those that are ours.
public interface Outages {

  /// Whether something failed because the database is away, full, stopping, or took too long.
  /// Trying again later makes sense; what was under way is done whole or not at all.
  boolean caused(Throwable failure);
}
