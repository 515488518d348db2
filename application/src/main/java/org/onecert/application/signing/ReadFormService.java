package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.application.port.Forms;
import org.onecert.domain.Outcome;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.refusal.SigningRefusal;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.FormId;

/// Finds the form and compares the enterprise.
public final class ReadFormService implements ReadForm {

  private final Forms forms;

  public ReadFormService(Forms forms) {
    this.forms = forms;
  }

  @Override
  public Uni<Outcome<Form>> read(Caller<Admitted> caller, FormId id) {
    return forms.find(id).map(found -> ownForm(found, caller.session().enterprise()));
  }

  private static Outcome<Form> ownForm(Optional<Form> found, EnterpriseId enterprise) {
    return Outcome.of(
        found.filter(form -> form.enterprise().equals(enterprise)), SigningRefusal.FORM_UNKNOWN);
  }
}
