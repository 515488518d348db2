package org.onecert.rest.paging;

import java.time.Duration;
import org.onecert.domain.Octets;

/// How cursors are recognised.
///
/// @param key secret, the same on all nodes, 32 octets
/// @param lifetime how long one can be used
public record CursorSettings(Octets key, Duration lifetime) {

  @Override
  public String toString() {
    return "cursor settings";
  }
}
