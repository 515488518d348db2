package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.domain.Octets;
import org.onecert.domain.signing.DocumentStage;
import org.onecert.domain.signing.SigningSessionId;

/// The forms of signing sessions, stage by stage. What was put is never changed.
public interface SigningDocuments {

  Uni<Void> put(SigningSessionId session, DocumentStage stage, Octets document);

  Uni<Optional<Octets>> find(SigningSessionId session, DocumentStage stage);
}
