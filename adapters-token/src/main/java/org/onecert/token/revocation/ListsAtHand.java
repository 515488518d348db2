package org.onecert.token.revocation;

import java.util.ArrayList;
import java.util.List;
import org.onecert.token.crl.Crl;

/// The lists that could be had, and why others could not.
record ListsAtHand(List<Crl> lists, List<String> missing) {

  static ListsAtHand of(List<Crl> lists) {
    return new ListsAtHand(lists, List.of());
  }

  static ListsAtHand without(Throwable failure) {
    return new ListsAtHand(List.of(), List.of(String.valueOf(failure.getMessage())));
  }

  ListsAtHand and(ListsAtHand more) {
    return new ListsAtHand(both(lists, more.lists), both(missing, more.missing));
  }

  /// A reason, with what is missing.
  String explaining(String reason) {
    return missing.isEmpty() ? reason : reason + "; " + String.join("; ", missing);
  }

  private static <T> List<T> both(List<T> some, List<T> more) {
    List<T> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
