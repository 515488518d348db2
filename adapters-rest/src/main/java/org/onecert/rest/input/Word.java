package org.onecert.rest.input;

import java.util.Optional;
import java.util.function.Function;
import org.onecert.rest.problem.FieldFault;

/// A kind of text that a field may hold.
///
/// @param longest in characters; what is longer is not looked at
/// @param fault what a text is called that is none
/// @param hint for the client, where the fault alone does not say what is right; else empty
/// @param parse what the text stands for; empty if it is none
/// @param <T> what it stands for
public record Word<T>(
    int longest, FieldFault fault, String hint, Function<String, Optional<T>> parse) {

  static <T> Word<T> of(int longest, FieldFault fault, Function<String, Optional<T>> parse) {
    return new Word<>(longest, fault, "", parse);
  }
}
