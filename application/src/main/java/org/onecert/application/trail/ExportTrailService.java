package org.onecert.application.trail;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import org.onecert.application.Trail;
import org.onecert.application.port.TrailChain;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.trail.TrailLine.Excerpt;

/// Notes the export before anything is read.
public final class ExportTrailService implements ExportTrail {

  private final TrailChain chain;
  private final Trail trail;
  private final InstantSource clock;

  public ExportTrailService(TrailChain chain, Trail trail, InstantSource clock) {
    this.chain = chain;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public Uni<Excerpt> export(long after, int entries, ClientAddress client) {
    Actor operator = Actor.operator(client, clock.instant());
    return trail
        .done(Act.EXPORT_TRAIL, operator, Particulars.NONE)
        .chain(() -> chain.read(after, entries, operator.at()));
  }
}
