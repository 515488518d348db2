package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.application.Caller;
import org.onecert.application.port.Forms;
import org.onecert.domain.Outcome;
import org.onecert.domain.enterprise.EnterpriseId;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.Session.Activating;
import org.onecert.domain.login.Session.Admitted;
import org.onecert.domain.login.Session.Parted;
import org.onecert.domain.login.Session.Updating;
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
  public Uni<Outcome<Form>> read(Caller<? extends Session> caller, FormId id) {
    return forms.find(id).map(found -> ownForm(found, enterprise(caller.session())));
  }

  private static Outcome<Form> ownForm(Optional<Form> found, Optional<EnterpriseId> enterprise) {
    return Outcome.of(
        found.filter(form -> enterprise.filter(form.enterprise()::equals).isPresent()),
        SigningRefusal.FORM_UNKNOWN);
  }

  /// One that is not at work, or was not, has no forms yet.
  private static Optional<EnterpriseId> enterprise(Session session) {
    return switch (session) {
      case Admitted admitted -> Optional.of(admitted.enterprise());
      case Parted parted -> Optional.of(parted.enterprise());
      case Activating _, Updating _ -> Optional.empty();
    };
  }
}
