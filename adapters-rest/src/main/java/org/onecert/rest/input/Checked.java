package org.onecert.rest.input;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// What became of a field: its meaning, or nothing, because it was at fault.
///
/// @param meaning empty for a field at fault
public record Checked<T>(Optional<T> meaning) implements Supplier<T> {

  public static <T> Checked<T> right(T meaning) {
    return new Checked<>(Optional.of(meaning));
  }

  static <T> Checked<T> wrong() {
    return new Checked<>(Optional.empty());
  }

  /// What several fields stand for together, if none of them is at fault.
  public static <T> Checked<T> all(Supplier<T> together, Checked<?>... fields) {
    return Arrays.stream(fields).allMatch(field -> field.meaning().isPresent())
        ? right(together.get())
        : wrong();
  }

  /// What is read next, if this was not at fault.
  public <R> Checked<R> then(Function<T, Checked<R>> next) {
    return meaning.map(next).orElse(wrong());
  }

  /// The meaning in other words.
  public <R> Checked<R> map(Function<T, R> words) {
    return new Checked<>(meaning.map(words));
  }

  /// The meaning. To be asked for where no field is at fault: inside `all` or `Reading.whole`.
  @Override
  public T get() {
    return meaning.orElseThrow();
  }
}
