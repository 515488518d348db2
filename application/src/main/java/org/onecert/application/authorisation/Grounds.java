package org.onecert.application.authorisation;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.onecert.application.authorisation.Assignments.Ground;
import org.onecert.application.port.BusinessItems;
import org.onecert.application.port.Enterprises;
import org.onecert.domain.enterprise.Catalogue;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.Viewer;
import org.onecert.domain.login.Session.Admitted;

/// Finds what picks are judged by: the caller's enterprise, what the caller is in it, and the
/// catalogue.
public final class Grounds {

  private final Enterprises enterprises;
  private final BusinessItems items;

  public Grounds(Enterprises enterprises, BusinessItems items) {
    this.enterprises = enterprises;
    this.items = items;
  }

  Uni<Ground> of(Admitted caller, Instant now) {
    return enterprises
        .find(caller.uscc())
        .chain(enterprise -> ground(enterprise.orElseThrow(), caller, now));
  }

  private Uni<Ground> ground(Enterprise enterprise, Admitted caller, Instant now) {
    Viewer viewer = enterprise.viewer(caller.certificate());
    return items.all().map(all -> new Ground(enterprise, viewer, new Catalogue(all), now));
  }
}
