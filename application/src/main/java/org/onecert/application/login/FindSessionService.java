package org.onecert.application.login;

import io.smallrye.mutiny.Uni;
import java.time.InstantSource;
import java.util.Optional;
import org.onecert.application.port.Sessions;
import org.onecert.domain.login.Session;
import org.onecert.domain.login.SessionId;

/// Asks the memory that all nodes share, every time.
public final class FindSessionService implements FindSession {

  private final Sessions sessions;
  private final InstantSource clock;

  public FindSessionService(Sessions sessions, InstantSource clock) {
    this.sessions = sessions;
    this.clock = clock;
  }

  @Override
  public Uni<Optional<Session>> find(SessionId id) {
    return sessions.find(id, clock.instant());
  }
}
