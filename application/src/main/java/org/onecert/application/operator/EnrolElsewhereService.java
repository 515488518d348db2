package org.onecert.application.operator;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import org.onecert.application.Trail;
import org.onecert.domain.Outcome;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.refusal.OperatorRefusal;

/// Enrols nobody: a service of others hosts the personal certificates, and its own counter issues
/// them.
public final class EnrolElsewhereService implements EnrolRepresentative {

  private final Trail trail;
  private final InstantSource clock;

  public EnrolElsewhereService(Trail trail, InstantSource clock) {
    this.trail = trail;
    this.clock = clock;
  }

  @Override
  public Uni<Outcome<Enrolled>> enrol(Enrolment enrolment) {
    Actor operator = Actor.operator(enrolment.client(), clock.instant());
    Outcome<Enrolled> refused = Outcome.refused(OperatorRefusal.HOSTED_ELSEWHERE);
    return trail
        .refused(Act.ENROL_REPRESENTATIVE, operator, refused, Particulars.NONE)
        .replaceWith(refused);
  }
}
