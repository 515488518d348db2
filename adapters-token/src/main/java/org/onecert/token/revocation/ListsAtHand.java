package org.onecert.token.revocation;

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
    return all(List.of(this, more));
  }

  static ListsAtHand all(List<ListsAtHand> some) {
    return new ListsAtHand(
        some.stream().flatMap(one -> one.lists.stream()).toList(),
        some.stream().flatMap(one -> one.missing.stream()).toList());
  }

  /// Where the differences to them can be fetched, by their own account.
  List<String> differences() {
    return lists.stream().flatMap(list -> list.differences().stream()).distinct().toList();
  }

  /// A reason, with what is missing.
  String explaining(String reason) {
    return missing.isEmpty() ? reason : reason + "; " + String.join("; ", missing);
  }
}
