package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Trail;
import org.onecert.application.port.Forms;
import org.onecert.application.port.SigningSessions;
import org.onecert.application.upgrade.Cause;
import org.onecert.application.upgrade.Swaps;
import org.onecert.domain.Outcome;
import org.onecert.domain.history.Act;
import org.onecert.domain.history.Particulars;
import org.onecert.domain.signing.SigningSession.Completed;
import org.onecert.domain.upgrade.Swap;

/// What is written when an upgrade under a form takes effect: the completed signing session, the
/// form, the trail, and the swap (U-1).
public record UpgradeBooks(SigningSessions signingSessions, Forms forms, Swaps swaps, Trail trail) {

  Uni<Outcome<Completed>> enter(Swap swap, SignedUpgrade signed, Completed completed) {
    SignedForm form = signed.form();
    return signingSessions
        .put(completed)
        .call(() -> forms.put(form.form(completed)))
        .call(() ->
            trail.done(Act.SIGN_AS_REPRESENTATIVE, form.actor(), form.step(completed.terms())))
        .call(() -> swaps.carryOut(swap, cause(form, completed)))
        .replaceWith(Outcome.accepted(completed));
  }

  private static Cause cause(SignedForm form, Completed completed) {
    Particulars how =
        Particulars.of(completed.terms().id()).yielding(completed.completion().form());
    return new Cause(form.caller(), form.at(), how);
  }
}
