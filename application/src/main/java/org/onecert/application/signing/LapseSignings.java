package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;

/// Ends signing sessions whose time is over, so that the history says what happened to them (S-6).
/// For everybody who asks they have lapsed already.
public interface LapseSignings {

  /// Ends some of them, on whichever node.
  Uni<Void> lapse();
}
