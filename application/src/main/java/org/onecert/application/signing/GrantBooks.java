package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import org.onecert.application.InTurn;
import org.onecert.application.Trail;
import org.onecert.application.event.Announcements;
import org.onecert.application.port.Forms;
import org.onecert.application.port.GrantedItems;
import org.onecert.domain.enterprise.Assignment;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.event.Occurrence;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.signing.SigningSession.Completed;

/// What is written when an authorisation takes effect: what the deputies may do, the form, what
/// others are told, the trail with an entry for each deputy (G-2).
public record GrantBooks(
    GrantedItems granted, Forms forms, Announcements announcements, Trail trail) {

  Uni<Void> enter(SealedAuthorisation sealed, Completed completed) {
    SignedForm form = sealed.form();
    return InTurn.each(sealed.matter().assignments(), assignment -> grant(assignment, sealed))
        .call(() -> forms.put(form.form(completed)))
        .call(() -> trail.done(Act.SEAL, form.actor(), form.step(completed.terms())))
        .call(() -> noteEach(sealed, completed));
  }

  private Uni<Void> grant(Assignment assignment, SealedAuthorisation sealed) {
    Enterprise enterprise = sealed.enterprise();
    Instant at = sealed.form().at();
    return granted
        .put(enterprise.id(), assignment.deputy().id(), assignment.after(), at)
        .call(() -> announcements.add(Occurrence.authorised(enterprise, assignment), at));
  }

  private Uni<Void> noteEach(SealedAuthorisation sealed, Completed completed) {
    return InTurn.each(
        sealed.matter().assignments(),
        assignment ->
            trail.done(Act.AUTHORISE, sealed.form().actor(), effect(assignment, completed)));
  }

  private static Particulars effect(Assignment assignment, Completed completed) {
    return Particulars.of(completed.terms().id())
        .about(assignment.deputy().uniqueId())
        .changing(assignment.changes())
        .yielding(completed.completion().form());
  }
}
