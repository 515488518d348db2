package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Trail;
import org.onecert.application.port.Certificates;
import org.onecert.application.port.Enterprises;
import org.onecert.application.port.Forms;
import org.onecert.application.signing.MainActivationEffect.SignedForm;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.signing.DocumentHash;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.MainActivation.MainActivated;
import org.onecert.domain.signing.SigningSession.Completed;

/// What is written when an enterprise comes into being: itself, its main certificate, the form, the
/// trail.
public record Books(Enterprises enterprises, Certificates certificates, Forms forms, Trail trail) {

  Uni<Void> enter(MainActivated activated, Completed signing, SignedForm form) {
    Actor actor = form.caller().at(form.at());
    return enterprises
        .put(activated.enterprise())
        .call(() -> certificates.put(activated.certificate()))
        .call(() -> forms.put(form(signing, form)))
        .call(() -> trail.done(Act.SIGN_AS_REPRESENTATIVE, actor, step(signing, form)))
        .call(() -> trail.done(Act.ACTIVATE_MAIN, actor, effect(activated, signing)));
  }

  private static Particulars step(Completed signing, SignedForm form) {
    return Particulars.of(signing.terms().id()).showing(DocumentHash.of(form.content()));
  }

  private static Particulars effect(MainActivated activated, Completed signing) {
    return Particulars.of(signing.terms().id())
        .changing(activated.changes())
        .yielding(signing.completion().form());
  }

  private static Form form(Completed signing, SignedForm form) {
    return new Form(
        signing.completion().form(),
        signing.completion().enterprise(),
        signing.terms().matter().kind(),
        signing.terms().id().fileName(),
        form.at(),
        form.content());
  }
}
