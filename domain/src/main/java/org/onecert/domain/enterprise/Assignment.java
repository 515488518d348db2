package org.onecert.domain.enterprise;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Differences;

/// What a deputy may do, and what it shall be able to do instead (G-1, figure 11).
///
/// @param before what it holds; what has ended is left out
/// @param after the whole of what it will hold
public record Assignment(NamedCertificate deputy, Grants before, Grants after) {

  /// The items that it cannot do yet.
  public Grants added() {
    return after.without(before.items());
  }

  /// The items that it will no longer be able to do.
  public Grants takenAway() {
    return before.without(after.items());
  }

  /// The items that it may do before and after, to another last day.
  public Grants altered() {
    return after.only(
        grant -> before.find(grant.item()).filter(Predicate.not(grant::equals)).isPresent());
  }

  public boolean changesAnything() {
    return !before.equals(after);
  }

  /// All that is spoken of, in the order of their codes.
  public List<BusinessItemCode> items() {
    return Stream.of(before, after)
        .flatMap(grants -> grants.items().stream())
        .distinct()
        .sorted(Comparator.comparing(BusinessItemCode::value))
        .toList();
  }

  /// For the history.
  public List<Change> changes() {
    return Differences.between(before, after);
  }
}
