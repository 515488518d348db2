package org.onecert.application.signing;

import io.smallrye.mutiny.Uni;
import org.onecert.application.Caller;
import org.onecert.domain.Outcome;
import org.onecert.domain.login.Session;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.FormId;

/// Hands a signed form to the certificates of its enterprise; to others it does not exist.
public interface ReadForm {

  Uni<Outcome<Form>> read(Caller<? extends Session> caller, FormId id);
}
