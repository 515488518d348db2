package org.onecert.domain.enterprise;

import java.util.List;
import java.util.stream.Stream;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Differences;

/// What became of a certificate of an enterprise.
///
/// @param lost the items that it may no longer do
public record Amendment(Certificate before, Certificate after, Grants lost) {

  static Amendment of(Certificate before, Certificate after) {
    return new Amendment(before, after, Grants.NONE);
  }

  /// Whether another issue of the certificate took the place of the one that was recorded.
  public boolean replacesTheIssue() {
    return !before.facts().isSameIssueAs(after.facts());
  }

  /// Whether it took the certificate's access away, and with it whatever was granted.
  public boolean takesAccess() {
    return after.isDeregistered() && !before.isDeregistered();
  }

  /// Whether it gave the certificate its access back.
  public boolean givesAccess() {
    return before.isDeregistered() && !after.isDeregistered();
  }

  /// Whether anything is different at all.
  public boolean changesAnything() {
    return !before.equals(after);
  }

  /// For the history.
  public List<Change> changes() {
    return Stream.of(Differences.between(before, after), Differences.between(lost, Grants.NONE))
        .flatMap(List::stream)
        .toList();
  }
}
