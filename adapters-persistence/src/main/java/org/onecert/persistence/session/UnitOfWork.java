package org.onecert.persistence.session;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.hibernate.reactive.mutiny.Mutiny.StatelessSession;

/// The database session that work takes part in: that of the open transaction, else one of its own
/// for this piece of work alone.
///
/// Sessions are stateless: a row is written when it is put, and read afresh when it is asked for,
/// so that a claim sees what the lock's last holder wrote.
public final class UnitOfWork {

  private static final String LOCK =
      """
      select count(pg_advisory_xact_lock(hashtextextended(name, 0)))
        from (select name
                from unnest(cast(?1 as text[])) with ordinality as names (name, place)
               order by place) as ordered
      """;

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
    return claim(List.of(name), work);
  }

  /// Locks names one after the other, in one round trip, or none if there is none.
  public <T> Uni<T> claim(List<String> names, Function<StatelessSession, Uni<T>> work) {
    return join(session -> lock(session, names).chain(() -> work.apply(session)));
  }

  private static Uni<?> lock(StatelessSession session, List<String> names) {
    if (session.currentTransaction() == null) {
      throw new IllegalStateException("A claim holds in a transaction only");
    }
    return names.isEmpty()
        ? Uni.createFrom().voidItem()
        : Column.ask(session, LOCK).setParameter(1, names.toArray(String[]::new)).getSingleResult();
  }
}
