package org.onecert.application;

import java.time.Instant;
import java.util.Optional;
import org.onecert.domain.history.Actor;
import org.onecert.domain.history.ClientAddress;
import org.onecert.domain.login.Session;
import org.onecert.domain.message.Asker;

/// Who calls: a session that is alive, and where the request came from.
public record Caller<S extends Session>(S session, ClientAddress client) {

  public Actor at(Instant now) {
    return new Actor(Optional.of(session.facts()), client, now);
  }

  /// As whoever wants a message to be sent.
  public Asker asker() {
    return new Asker(session.id(), session.facts().uscc(), client);
  }
}
