package org.onecert.application.authorisation;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import org.onecert.application.port.GrantedItems;
import org.onecert.application.roll.Roll;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.enterprise.Assignment;
import org.onecert.domain.enterprise.Catalogue;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.Management;
import org.onecert.domain.enterprise.Pick;
import org.onecert.domain.enterprise.Viewer;
import org.onecert.domain.history.Particulars;

/// Settles what was picked for deputies: looks up each of them and what it holds; the domain
/// decides (G-1).
public final class Assignments {

  private final Roll roll;
  private final GrantedItems granted;

  public Assignments(Roll roll, GrantedItems granted) {
    this.roll = roll;
    this.granted = granted;
  }

  Uni<Settlement> settle(List<Pick> picks, Ground ground) {
    Uni<Settlement> all = Uni.createFrom().item(Settlement.NOTHING_YET);
    for (Pick pick : picks) {
      all = all.chain(settled -> next(settled, pick, ground));
    }
    return all;
  }

  private Uni<Settlement> next(Settlement settled, Pick pick, Ground ground) {
    return settled.refused()
        ? Uni.createFrom().item(settled)
        : roll.find(ground.enterprise(), pick.deputy())
            .chain(found -> add(settled, found, new Choice(pick, ground)));
  }

  private Uni<Settlement> add(Settlement settled, Outcome<Management> found, Choice choice) {
    return switch (found) {
      case Accepted<Management>(var management) -> add(settled, management, choice);
      case Refused<Management>(var refusal) ->
          Uni.createFrom().item(settled.and(Outcome.refused(refusal), choice.unknown()));
    };
  }

  private Uni<Settlement> add(Settlement settled, Management deputy, Choice choice) {
    return granted
        .of(deputy.certificate().id())
        .map(held -> choice.ground().assign(deputy, held, choice.pick()))
        .map(assigned ->
            settled.and(assigned, Particulars.of(deputy.certificate().facts().uniqueId())));
  }

  /// What the picks are judged by.
  ///
  /// @param viewer who picked
  record Ground(Enterprise enterprise, Viewer viewer, Catalogue catalogue, Instant now) {
    Outcome<Assignment> assign(Management deputy, Grants held, Pick pick) {
      return deputy.assign(viewer, held, catalogue, pick.items(), now);
    }
  }

  private record Choice(Pick pick, Ground ground) {
    Particulars unknown() {
      return Particulars.NONE.trying(pick.deputy());
    }
  }
}
