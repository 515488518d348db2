package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.domain.signing.Form;
import org.onecert.domain.signing.FormId;

/// All forms that everybody has signed.
public interface Forms {

  Uni<Void> put(Form form);

  Uni<Optional<Form>> find(FormId id);
}
