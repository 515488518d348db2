package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.HashSet;
import java.util.Set;
import org.onecert.domain.Octets;

/// All answers to log-in challenges, in memory.
public final class InMemoryLogIns implements LogIns {

  private final Set<Octets> taken = new HashSet<>();
  private final InMemorySessions sessions;
  private final InMemoryAuditTrail trail;

  public InMemoryLogIns(InMemorySessions sessions, InMemoryAuditTrail trail) {
    this.sessions = sessions;
    this.trail = trail;
  }

  @Override
  public Uni<Boolean> put(LogInRecord logIn) {
    return Uni.createFrom().deferred(() -> take(logIn) ? keep(logIn) : no());
  }

  private synchronized boolean take(LogInRecord logIn) {
    return taken.add(logIn.challenge().nonce());
  }

  private Uni<Boolean> keep(LogInRecord logIn) {
    Uni<Void> opened =
        logIn
            .session()
            .map(session -> sessions.put(session, logIn.entry().at()))
            .orElseGet(() -> Uni.createFrom().voidItem());
    return opened.chain(() -> trail.append(logIn.entry())).replaceWith(true);
  }

  private static Uni<Boolean> no() {
    return Uni.createFrom().item(false);
  }
}
