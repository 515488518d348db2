package org.onecert.application.port;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/// Transactions over collections in memory: one after the other, and a failed one is undone.
public final class InMemoryTransactions implements Transactions {

  private final Semaphore turn = new Semaphore(1);
  private final List<Restorable> collections;

  /// @param collections those that a failed transaction brings back to what they were
  public InMemoryTransactions(Restorable... collections) {
    this.collections = List.of(collections);
  }

  @Override
  public <T> Uni<T> inTransaction(Supplier<Uni<T>> work) {
    return Uni.createFrom().deferred(() -> alone(work));
  }

  private <T> Uni<T> alone(Supplier<Uni<T>> work) {
    turn.acquireUninterruptibly();
    List<Runnable> undo = collections.stream().map(Restorable::note).toList();
    return Uni.createFrom()
        .deferred(work::get)
        .onFailure()
        .invoke(() -> undo.forEach(Runnable::run))
        .eventually(() -> turn.release());
  }
}
