package org.onecert.token.revocation;

import java.time.Instant;

/// Something that is good for a while.
interface Perishable {

  /// When its authority made it.
  Instant made();

  /// From when on it is good no more.
  Instant end();

  /// From when on it is fetched anew, so that nobody has to wait at its end.
  Instant staleFrom();
}
