package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.FormId;
import org.onecert.domain.signing.SigningSessionId;

/// All forms that everybody has signed.
public interface Forms {

  Uni<Void> put(Form form);

  Uni<Optional<Form>> find(FormId id);

  /// The form with this number: that of the signing session that it came of.
  Uni<Optional<Form>> find(SigningSessionId number);
}
