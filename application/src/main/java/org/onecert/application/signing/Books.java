package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Trail;
import org.onecert.application.event.Announcements;
import org.onecert.application.port.Certificates;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.Forms;
import org.onecert.domain.event.Occurrence;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.signing.MainActivation.MainActivated;
import org.onecert.domain.signing.SigningSession.Completed;

/// What is written when an enterprise comes into being: itself, its main certificate, the form,
/// what others are told, the trail.
public record Books(
    Enterprises enterprises,
    Certificates certificates,
    Forms forms,
    Announcements announcements,
    Trail trail) {

  Uni<Void> enter(MainActivated activated, Completed signing, SignedForm form) {
    return enterprises
        .put(activated.enterprise())
        .call(() -> certificates.put(activated.certificate()))
        .call(() -> forms.put(form.form(signing)))
        .call(() -> announcements.add(occurrence(activated), form.at()))
        .call(
            () -> trail.done(Act.SIGN_AS_REPRESENTATIVE, form.actor(), form.step(signing.terms())))
        .call(() -> trail.done(Act.ACTIVATE_MAIN, form.actor(), effect(activated, signing)));
  }

  private static Occurrence occurrence(MainActivated activated) {
    return Occurrence.activated(activated.enterprise(), activated.certificate());
  }

  private static Particulars effect(MainActivated activated, Completed signing) {
    return Particulars.of(signing.terms().id())
        .changing(activated.changes())
        .yielding(signing.completion().form());
  }
}
