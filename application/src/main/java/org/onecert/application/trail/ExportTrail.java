package org.onecert.application.trail;

import io.smallrye.mutiny.Uni;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.trail.TrailLine.Excerpt;

/// Exports a part of the trail for the check, and notes that it was exported (P-2).
public interface ExportTrail {

  /// @param after the position that the part begins behind, 0 for the beginning
  /// @param entries how many there shall be at least, if the chain is so long
  Uni<Excerpt> export(long after, int entries, ClientAddress client);
}
