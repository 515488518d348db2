package org.onecert.domain.enterprise;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Differences;
import org.onecert.domain.history.Trait;

/// What became of a certificate of an enterprise.
///
/// @param lost the items that it may no longer do
public record Amendment(Certificate before, Certificate after, Set<BusinessItemCode> lost) {

  public Amendment {
    lost = Set.copyOf(lost);
  }

  static Amendment of(Certificate before, Certificate after) {
    return new Amendment(before, after, Set.of());
  }

  /// Whether another issue of the certificate took the place of the one that was recorded.
  public boolean replacesTheIssue() {
    return !before.facts().isSameIssueAs(after.facts());
  }

  /// Whether it took the certificate's access away, and with it whatever was granted.
  public boolean takesAccess() {
    return after.isDeregistered() && !before.isDeregistered();
  }

  /// Whether anything is different at all.
  public boolean changesAnything() {
    return !before.equals(after);
  }

  /// For the history.
  public List<Change> changes() {
    return Stream.concat(
            Differences.between(before, after).stream(), lost.isEmpty() ? Stream.of() : lostItems())
        .toList();
  }

  private Stream<Change> lostItems() {
    String codes =
        lost.stream().map(BusinessItemCode::value).sorted().collect(Collectors.joining(","));
    return Stream.of(new Change(Trait.ITEMS, Optional.of(codes), Optional.empty()));
  }
}
