package org.onecert.application.authorisation;

import static org.onecert.application.Outcomes.ifAccepted;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.onecert.application.Caller;
import org.onecert.application.InTurn;
import org.onecert.application.Outcomes;
import org.onecert.application.Trail;
import org.onecert.application.signing.SigningOpening;
import org.onecert.domain.Outcome;
import org.onecert.domain.enterprise.Assignment;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.signing.Authorisation;
import org.onecert.domain.signing.SigningSession.AwaitingSeal;

/// Settles the picks, checks the seal, then prints the form and opens the session.
public final class OpenAuthorisationService implements OpenAuthorisation {

  private final Grounds grounds;
  private final Assignments assignments;
  private final MainSeals seals;
  private final SigningOpening opening;
  private final Trail trail;
  private final InstantSource clock;

  public OpenAuthorisationService(
      Grounds grounds,
      Assignments assignments,
      MainSeals seals,
      SigningOpening opening,
      Trail trail,
      InstantSource clock) {
    this.grounds = grounds;
    this.assignments = assignments;
    this.seals = seals;
    this.opening = opening;
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<AwaitingSeal>> open(Caller<Admitted> caller, Request request) {
    Instant at = clock.instant();
    return grounds
        .of(caller.session(), at)
        .chain(ground -> open(new Draft(request, ground, caller, at)));
  }

  private Uni<Outcome<AwaitingSeal>> open(Draft draft) {
    return assignments
        .settle(draft.request().picks(), draft.ground())
        .call(settled -> refused(settled.outcome(), settled.about(), draft.actor()))
        .chain(settled -> open(settled.outcome(), draft));
  }

  private Uni<Outcome<AwaitingSeal>> open(Outcome<List<Assignment>> settled, Draft draft) {
    return Outcomes.known(settled).chain(ifAccepted(all -> seal(all, draft)));
  }

  private Uni<Outcome<AwaitingSeal>> seal(List<Assignment> settled, Draft draft) {
    return seals
        .verify(draft.ground().enterprise(), draft.request().sealData())
        .map(sealed -> sealed.map(seal -> draft.matter(settled, seal)))
        .map(matter -> matter.then(Authorisation::worthSigning))
        .chain(ifAccepted(matter -> open(matter, draft)))
        .call(outcome -> refused(outcome, settled, draft.actor()));
  }

  private Uni<Outcome<AwaitingSeal>> open(Authorisation matter, Draft draft) {
    return opening.open(matter, draft.caller(), draft.at(), _ -> Outcomes.accepted(matter));
  }

  private Uni<Void> refused(Outcome<?> outcome, List<Assignment> settled, Actor actor) {
    return InTurn.each(
        settled, one -> refused(outcome, Particulars.of(one.deputy().uniqueId()), actor));
  }

  private Uni<Void> refused(Outcome<?> outcome, Particulars about, Actor actor) {
    return trail.refused(Act.OPEN_AUTHORISATION, actor, outcome, about);
  }
}
