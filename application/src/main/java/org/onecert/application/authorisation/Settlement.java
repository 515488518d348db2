package org.onecert.application.authorisation;

import java.util.List;
import java.util.stream.Stream;
import org.onecert.domain.Outcome;
import org.onecert.domain.enterprise.Assignment;
import org.onecert.domain.history.Particulars;

/// What came of settling picks one after the other, up to the first that was refused.
///
/// @param about whom a refusal is about, for the history
record Settlement(Outcome<List<Assignment>> outcome, Particulars about) {

  static final Settlement NOTHING_YET =
      new Settlement(Outcome.accepted(List.of()), Particulars.NONE);

  boolean refused() {
    return outcome instanceof Outcome.Refused<?>;
  }

  Settlement and(Outcome<Assignment> next, Particulars about) {
    return new Settlement(outcome.then(all -> next.map(one -> append(all, one))), about);
  }

  private static List<Assignment> append(List<Assignment> all, Assignment next) {
    return Stream.concat(all.stream(), Stream.of(next)).toList();
  }
}
