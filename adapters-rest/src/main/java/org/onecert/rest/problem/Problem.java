package org.onecert.rest.problem;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One problem as it occurred. It never repeats a value that the client sent.
///
/// @param errors the fields that were not understood; empty unless the request is invalid
/// @param fields names of what is due; empty unless the problem is that something is missing
/// @param triesLeft of a code
/// @param retryAfter when trying again makes sense, whole seconds
public record Problem(
    ProblemCode code,
    List<FieldError> errors,
    List<String> fields,
    @Nullable Integer triesLeft,
    @Nullable Duration retryAfter) {

  public static Problem of(ProblemCode code) {
    return new Problem(code, List.of(), List.of(), null, null);
  }

  /// A request of which these fields were not understood.
  public static Problem invalid(List<FieldError> errors) {
    return new Problem(ProblemCode.REQUEST_INVALID, List.copyOf(errors), List.of(), null, null);
  }

  /// A request of which one field was not understood.
  public static Problem invalid(String field, FieldFault fault) {
    return invalid(List.of(new FieldError(field, fault, "")));
  }

  Problem withFields(List<String> due) {
    return new Problem(code, errors, due, triesLeft, retryAfter);
  }

  Problem withTriesLeft(int tries) {
    return new Problem(code, errors, fields, tries, retryAfter);
  }

  /// The same, with the time to wait.
  public Problem retryAfter(Duration time) {
    return new Problem(code, errors, fields, triesLeft, time);
  }
}
