package org.onecert.persistence.session;

import io.smallrye.mutiny.Uni;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

/// The database session that work takes part in: that of the open transaction, else one of its own
/// for this piece of work alone.
///
/// Sessions are stateless: a row is written when it is put, and read afresh when it is asked for,
/// so that a claim sees what the lock's last holder wrote.
public final class UnitOfWork {

  private final Mutiny.SessionFactory sessions;

  public UnitOfWork(Mutiny.SessionFactory sessions) {
    this.sessions = sessions;
  }

  /// Does the work in the session of the open transaction, if there is one.
  public <T> Uni<T> join(Function<StatelessSession, Uni<T>> work) {
    return Uni.createFrom().deferred(() -> sessions.withStatelessSession(work));
  }

  /// Locks a name until the open transaction ends, then does the work. The name stands for
  /// something that may not exist yet, so there is no row to lock.
  ///
  /// @throws IllegalStateException if no transaction is open: the lock would be gone at once
  public <T> Uni<T> claim(String name, Function<StatelessSession, Uni<T>> work) {
    return join(session -> lock(session, name).chain(() -> work.apply(session)));
  }

  private static Uni<?> lock(StatelessSession session, String name) {
    if (session.currentTransaction() == null) {
      throw new IllegalStateException("A claim holds in a transaction only");
    }
    return session
        .createNativeQuery(
            "select 1 from (select pg_advisory_xact_lock(hashtextextended(?1, 0))) locked",
            Integer.class)
        .setParameter(1, name)
        .getSingleResult();
  }
}
