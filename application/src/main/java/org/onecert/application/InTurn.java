package org.onecert.application;

import io.smallrye.mutiny.Uni;
import java.util.Collection;
import java.util.function.Function;

/// One thing after the other: nothing is done at the same time over one database session.
public final class InTurn {

  private InTurn() {}

  /// Takes the step for each, in order; the first failure ends it.
  public static <T> Uni<Void> each(Collection<T> all, Function<T, Uni<Void>> step) {
    Uni<Void> done = Uni.createFrom().voidItem();
    for (T one : all) {
      done = done.chain(() -> step.apply(one));
    }
    return done;
  }
}
