package org.onecert.application;

import io.smallrye.mutiny.Uni;
import java.util.function.Function;
import org.onecert.domain.Outcome;
import org.onecert.domain.Outcome.Accepted;
import org.onecert.domain.Outcome.Refused;
import org.onecert.domain.refusal.Refusal;

/// Steps that may be refused, one after the other.
public final class Outcomes {

  private Outcomes() {}

  /// The next step, taken only if the one before was accepted.
  public static <T, R> Function<Outcome<T>, Uni<? extends Outcome<R>>> ifAccepted(
      Function<T, Uni<Outcome<R>>> next) {
    return outcome ->
        switch (outcome) {
          case Accepted<T>(var value) -> next.apply(value);
          case Refused<T>(var refusal) -> refused(refusal);
        };
  }

  /// What was accepted, now.
  public static <T> Uni<Outcome<T>> accepted(T value) {
    return Uni.createFrom().item(Outcome.accepted(value));
  }

  /// A refusal, now.
  public static <T> Uni<Outcome<T>> refused(Refusal refusal) {
    return Uni.createFrom().item(Outcome.refused(refusal));
  }

  /// An outcome that is known already.
  public static <T> Uni<Outcome<T>> known(Outcome<T> outcome) {
    return Uni.createFrom().item(outcome);
  }
}
