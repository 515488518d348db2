package org.onecert.rest.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.onecert.rest.problem.FieldError;
import org.onecert.rest.problem.FieldFault;
import org.onecert.rest.problem.Problem;
import org.onecert.rest.problem.ProblemException;

/// Reads the fields of one request and collects what is wrong with them.
public final class Reading {

  private static final int MOST_ERRORS = 100;

  private final List<FieldError> errors = new ArrayList<>();

  /// A field that has to be there.
  ///
  /// @param field its path, for the client
  public <T> Checked<T> required(String field, @Nullable String text, Word<T> word) {
    return text == null ? fault(field, FieldFault.MISSING) : check(field, text, word);
  }

  /// A field that may be absent.
  public <T> Checked<Optional<T>> optional(String field, @Nullable String text, Word<T> word) {
    return text == null
        ? Checked.right(Optional.empty())
        : check(field, text, word).then(Reading::present);
  }

  /// A part that has fields itself and has to be there.
  public <J, T> Checked<T> requiredPart(
      String field, @Nullable J part, Function<J, Checked<T>> read) {
    return part == null ? fault(field, FieldFault.MISSING) : read.apply(part);
  }

  /// A part that has fields itself and may be absent.
  public <J, T> Checked<Optional<T>> optionalPart(@Nullable J part, Function<J, Checked<T>> read) {
    return part == null ? Checked.right(Optional.empty()) : read.apply(part).then(Reading::present);
  }

  /// A list of parts that have fields themselves. It has to be there.
  ///
  /// @param read what a part stands for; it is told the part's path, with a dot at the end
  public <J, T> Checked<List<T>> requiredParts(
      String field,
      @Nullable List<@Nullable J> parts,
      int most,
      BiFunction<String, J, Checked<T>> read) {
    if (parts == null) {
      return fault(field, FieldFault.MISSING);
    }
    return parts.size() > most ? fault(field, FieldFault.TOO_MANY) : parts(field, parts, read);
  }

  private <J, T> Checked<List<T>> parts(
      String field, List<@Nullable J> parts, BiFunction<String, J, Checked<T>> read) {
    List<Checked<T>> all = new ArrayList<>();
    for (J part : parts) {
      String name = "%s[%d]".formatted(field, all.size());
      all.add(requiredPart(name, part, given -> read.apply(name + ".", given)));
    }
    return Checked.all(() -> all.stream().map(Checked::get).toList(), all.toArray(Checked[]::new));
  }

  /// The parts, if no two of them have the same key.
  public <T> Checked<List<T>> distinct(String field, List<T> parts, Function<T, ?> key) {
    return parts.stream().map(key).distinct().count() == parts.size()
        ? Checked.right(parts)
        : fault(field, FieldFault.REPEATED);
  }

  /// The parts, if there is one.
  public <T> Checked<List<T>> notEmpty(String field, List<T> parts) {
    return parts.isEmpty() ? fault(field, FieldFault.MISSING) : Checked.right(parts);
  }

  /// Notes a field as being at fault.
  public <T> Checked<T> fault(String field, FieldFault fault) {
    errors.add(new FieldError(field, fault, ""));
    return Checked.wrong();
  }

  /// Whether so many fields are at fault that the rest need not be looked at.
  public boolean isHopeless() {
    return errors.size() >= MOST_ERRORS;
  }

  /// What all fields together stand for.
  ///
  /// @throws ProblemException naming every field at fault, if there is one
  public <T> T whole(Supplier<T> meaning) {
    if (!errors.isEmpty()) {
      throw new ProblemException(
          Problem.invalid(errors.subList(0, Math.min(errors.size(), MOST_ERRORS))));
    }
    return meaning.get();
  }

  private static <T> Checked<Optional<T>> present(T meaning) {
    return Checked.right(Optional.of(meaning));
  }

  private <T> Checked<T> check(String field, String text, Word<T> word) {
    if (text.length() > word.longest()) {
      return fault(field, FieldFault.TOO_LONG);
    }
    Optional<T> meaning = word.parse().apply(text);
    if (meaning.isEmpty()) {
      errors.add(new FieldError(field, word.fault(), word.hint()));
    }
    return new Checked<>(meaning);
  }
}
