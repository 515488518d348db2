package org.onecert.persistence.login;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/// Moments as the PostgreSQL client wants them for `timestamptz`.
final class Instants {

  private Instants() {}

  static OffsetDateTime written(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
