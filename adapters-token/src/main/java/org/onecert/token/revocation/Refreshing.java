package org.onecert.token.revocation;

import io.smallrye.mutiny.Uni;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collection;
import java.util.List;

/// Fetches everything that is due, a few at a time.
final class Refreshing {

  private static final Logger LOG = System.getLogger(Refreshing.class.getName());
  private static final int AT_ONCE = 4;

  private Refreshing() {}

  static Uni<Void> of(Collection<? extends Kept<?>> all) {
    List<Uni<Void>> due = all.stream().filter(Kept::isDue).map(Refreshing::attempt).toList();
    return due.isEmpty()
        ? Uni.createFrom().voidItem()
        : Uni.join().all(due).usingConcurrencyOf(AT_ONCE).andFailFast().replaceWithVoid();
  }

  private static Uni<Void> attempt(Kept<?> kept) {
    return kept.fetch()
        .replaceWithVoid()
        .onFailure()
        .invoke(failure -> LOG.log(Level.WARNING, "Not refreshed: {0}", failure.getMessage()))
        .onFailure()
        .recoverWithNull();
  }
}
