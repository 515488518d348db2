package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import org.onecert.domain.signing.SigningSession;
import org.onecert.domain.signing.SigningSessionId;

/// All signing sessions, in memory. Claims hold because [InMemoryTransactions] runs one at a time.
public final class InMemorySigningSessions implements SigningSessions, Restorable {

  private final InMemoryTable<SigningSessionId, SigningSession> rows = new InMemoryTable<>();

  @Override
  public Uni<Void> put(SigningSession session) {
    return Uni.createFrom().voidItem().invoke(() -> rows.put(session.terms().id(), session));
  }

  @Override
  public Uni<Optional<SigningSession>> find(SigningSessionId id) {
    return Uni.createFrom().item(() -> rows.find(id));
  }

  @Override
  public Uni<Optional<SigningSession>> claim(SigningSessionId id) {
    return find(id);
  }

  public List<SigningSession> all() {
    return rows.all();
  }

  @Override
  public Runnable note() {
    return rows.note();
  }
}
