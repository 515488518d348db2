package org.onecert.domain;

import java.util.Optional;
import java.util.function.Function;
import org.onecert.domain.refusal.Refusal;

/// What came of asking for something: it was accepted, or refused for a reason that the caller can
/// be told.
///
/// @param <T> what an accepted request yields
public sealed interface Outcome<T> {

  record Accepted<T>(T value) implements Outcome<T> {}

  /// Nothing changed, and here is why.
  record Refused<T>(Refusal refusal) implements Outcome<T> {}

  static <T> Outcome<T> accepted(T value) {
    return new Accepted<>(value);
  }

  static <T> Outcome<T> refused(Refusal refusal) {
    return new Refused<>(refusal);
  }

  /// What was looked for, if it was found; else refused.
  static <T> Outcome<T> of(Optional<T> found, Refusal otherwise) {
    return found.map(Outcome::accepted).orElseGet(() -> refused(otherwise));
  }

  /// Refused if there is an objection.
  static <T> Outcome<T> unless(Optional<? extends Refusal> objection, T value) {
    return objection.isPresent() ? refused(objection.get()) : accepted(value);
  }

  /// The next decision, if this one was accepted.
  default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
    return switch (this) {
      case Accepted<T>(var value) -> next.apply(value);
      case Refused<T>(var refusal) -> refused(refusal);
    };
  }

  /// What an accepted outcome means in other words.
  default <R> Outcome<R> map(Function<T, R> words) {
    return then(value -> accepted(words.apply(value)));
  }
}
