package org.onecert.domain.enterprise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/// A business item that a deputy was granted (G-1).
///
/// @param lastDay on which it may be done, in Shanghai; empty if it is granted for good
public record Grant(BusinessItemCode item, Optional<LocalDate> lastDay) {

  private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

  /// One for good.
  public static Grant of(BusinessItemCode item) {
    return new Grant(item, Optional.empty());
  }

  /// The day in Shanghai.
  public static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, CITY);
  }

  /// Whether it holds, or has ended.
  public boolean holds(Instant now) {
    return lastDay.filter(day(now)::isAfter).isEmpty();
  }
}
