package org.onecert.application.port;

import io.smallrye.mutiny.Uni;

/// All answers to log-in challenges, in memory.
public final class InMemoryLogIns implements LogIns {

  private final InMemoryChallenges taken;
  private final InMemorySessions sessions;
  private final InMemoryAuditTrail trail;

  public InMemoryLogIns(
      InMemoryChallenges taken, InMemorySessions sessions, InMemoryAuditTrail trail) {
    this.taken = taken;
    this.sessions = sessions;
    this.trail = trail;
  }

  @Override
  public Uni<Boolean> put(LogInRecord logIn) {
    return Uni.createFrom().deferred(() -> taken.takeNow(logIn.challenge()) ? keep(logIn) : no());
  }

  private Uni<Boolean> keep(LogInRecord logIn) {
    Uni<Void> opened =
        logIn
            .session()
            .map(session -> sessions.put(session, logIn.entry().at()))
            .orElseGet(() -> Uni.createFrom().voidItem());
    logIn.session().ifPresent(session -> sessions.prove(session.id(), logIn.evidence()));
    return opened.chain(() -> trail.append(logIn.entry())).replaceWith(true);
  }

  private static Uni<Boolean> no() {
    return Uni.createFrom().item(false);
  }
}
