package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSessionId;

/// All signing sessions, whatever became of them (S-1).
public interface SigningSessions {

  Uni<Void> put(SigningSession session);

  Uni<Optional<SigningSession>> find(SigningSessionId id);

  /// The session, locked until the transaction ends.
  Uni<Optional<SigningSession>> claim(SigningSessionId id);
}
