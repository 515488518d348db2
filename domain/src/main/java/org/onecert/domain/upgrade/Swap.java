package org.onecert.domain.upgrade;

import java.util.List;
import java.util.stream.Stream;
import org.onecert.domain.certificate.Certificate;
import org.onecert.domain.enterprise.Enterprise;
import org.onecert.domain.enterprise.Grants;
import org.onecert.domain.enterprise.Role;
import org.onecert.domain.history.Change;
import org.onecert.domain.history.Differences;

/// A deputy is the main certificate now, and what was the main certificate is a deputy without
/// items: one stroke, because the main certificate is a single field of the enterprise (U-3).
///
/// @param before the enterprise under its old main certificate
/// @param after the same under its new one
/// @param between the two
public record Swap(Enterprise before, Enterprise after, Succession between) {

  /// The new main certificate.
  public Certificate upgraded() {
    return between.candidate();
  }

  /// The old main certificate, a deputy from now on.
  public Certificate demoted() {
    return between.main();
  }

  /// For the history of the new main certificate. What it was granted goes: it needs no grants any
  /// more, and has none if it is demoted one day.
  public List<Change> ofUpgraded() {
    return Stream.of(
            Differences.between(Role.DEPUTY, Role.MAIN),
            Differences.between(between.held(), Grants.NONE))
        .flatMap(List::stream)
        .toList();
  }

  /// For the history of the old main certificate.
  public List<Change> ofDemoted() {
    return Differences.between(Role.MAIN, Role.DEPUTY);
  }
}
