package org.onecert.rest.paging;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onecert.application.Caller;
import org.onecert.domain.login.Session.Admitted;

/// Names a list, so that a cursor goes on in the list that it came from and in no other: which one,
/// whose it is, and what of it is wanted.
public record ListName(String text) {

  /// A list of the caller's enterprise.
  ///
  /// @param wanted the filters, each time in the same order; none holds a line break
  public static ListName of(String list, Caller<Admitted> caller, Optional<?>... wanted) {
    Stream<String> whose = Stream.of(list, caller.session().enterprise().value().toString());
    Stream<String> filters =
        Arrays.stream(wanted).map(filter -> filter.map(Object::toString).orElse("-"));
    return new ListName(Stream.concat(whose, filters).collect(Collectors.joining("\n")));
  }
}
