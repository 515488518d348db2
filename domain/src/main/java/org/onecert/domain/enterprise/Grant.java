package org.onecert.domain.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.onecert.domain.Shanghai;

/// A business item that a deputy was granted (G-1).
///
/// @param lastDay on which it may be done, in Shanghai; empty if it is granted for good
public record Grant(BusinessItemCode item, Optional<LocalDate> lastDay) {

  /// One for good.
  public static Grant of(BusinessItemCode item) {
    return new Grant(item, Optional.empty());
  }

  /// Whether it holds, or has ended.
  public boolean holds(Instant now) {
    return lastDay.filter(Shanghai.day(now)::isAfter).isEmpty();
  }

  String inOneLine() {
    return item.value() + lastDay.map(day -> " until " + day).orElse("");
  }
}
