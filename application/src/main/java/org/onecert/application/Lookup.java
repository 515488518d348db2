package org.onecert.application;

import io.smallrye.mutiny.Uni;
import java.util.Optional;
import java.util.function.Function;

/// Looking for something by what may not be known.
public final class Lookup {

  private Lookup() {}

  /// What is found by it; nothing if it is not known, without looking.
  public static <T, R> Uni<Optional<R>> by(Optional<T> known, Function<T, Uni<Optional<R>>> find) {
    return known.map(find).orElseGet(() -> Uni.createFrom().item(Optional.empty()));
  }
}
