package org.onecert.persistence;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// Moments as the PostgreSQL client wants them for `timestamptz`.
public final class Instants {

  private Instants() {}

  public static OffsetDateTime written(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
