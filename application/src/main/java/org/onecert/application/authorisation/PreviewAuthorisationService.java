package org.onecert.application.authorisation;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.List;
import org.onecert.application.Caller;
import org.onecert.application.authorisation.Assignments.Ground;
import org.onecert.domain.Outcome;
import org.onecert.domain.enterprise.Pick;
import org.onecert.domain.login.Session.Admitted;

/// Settles the picks as opening the form does.
public final class PreviewAuthorisationService implements PreviewAuthorisation {

  private final Grounds grounds;
  private final Assignments assignments;
  private final InstantSource clock;

  public PreviewAuthorisationService(
      Grounds grounds, Assignments assignments, InstantSource clock) {
    this.grounds = grounds;
    this.assignments = assignments;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<Preview>> preview(Caller<Admitted> caller, List<Pick> picks) {
    return grounds.of(caller.session(), clock.instant()).chain(ground -> preview(picks, ground));
  }

  private Uni<Outcome<Preview>> preview(List<Pick> picks, Ground ground) {
    return assignments
        .settle(picks, ground)
        .map(settled -> settled.outcome().map(all -> new Preview(all, ground.catalogue())));
  }
}
