package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.application.port.Forms;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.login.Session.Parted;
import org.onecert.domain.login.Session.Updating;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.FormKind;

/// Finds the form and compares the enterprise.
public final class ReadFormService implements ReadForm {

  private final Forms forms;

  public ReadFormService(Forms forms) {
    this.forms = forms;
  }

  @Override
  public Uni<Outcome<Form>> read(Caller<? extends Session> caller, FormId id) {
    return forms
        .find(id)
        .map(found -> found.filter(form -> mayRead(caller.session(), form)))
        .map(found -> Outcome.of(found, SigningRefusal.FORM_UNKNOWN));
  }

  /// Forms are for certificates at work. What is left of a session after a swap is good for the
  /// form of an upgrade alone (U-3).
  private static boolean mayRead(Session session, Form form) {
    return switch (session) {
      case Admitted admitted -> form.enterprise().equals(admitted.enterprise());
      case Parted parted ->
          form.enterprise().equals(parted.enterprise()) && form.kind() == FormKind.UPGRADE;
      case Activating _, Updating _ -> false;
    };
  }
}
