package org.onecert.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// The city whose days count.
public final class Shanghai {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private Shanghai() {}

  /// The day there at a moment.
  public static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZONE);
  }
}
