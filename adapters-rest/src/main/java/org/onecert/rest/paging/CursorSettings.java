package org.onecert.rest.paging;

import java.time.Duration;
import java.util.List;
import org.onecert.domain.Octets;

/// How cursors are recognised.
///
/// @param keys secret, the same on all nodes, 32 octets each; the first writes, all are recognised
/// @param lifetime how long one can be used
public record CursorSettings(List<Octets> keys, Duration lifetime) {

  public CursorSettings {
    keys = List.copyOf(keys);
  }

  @Override
  public String toString() {
    return "cursor settings";
  }
}
