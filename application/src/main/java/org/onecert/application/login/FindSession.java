package org.onecert.application.login;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.SessionId;

/// Asks whether a session is alive at this moment, on whichever node it was opened (L-6).
public interface FindSession {

  Uni<Optional<Session>> find(SessionId id);
}
