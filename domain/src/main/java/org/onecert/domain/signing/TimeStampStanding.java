package org.onecert.domain.signing;

import java.time.Instant;
import java.util.Optional;
import org.onecert.domain.Line;
import org.onecert.domain.refusal.Refusal;

/// What a time stamp on a signature is worth.
public sealed interface TimeStampStanding {

  /// An authority that is trusted with time stamps attests that the signature was there.
  ///
  /// @param at when
  /// @param authority whom its certificate names; empty if that is no line of text
  record Attested(Instant at, Optional<Line> authority) implements TimeStampStanding {}

  /// It proves nothing.
  record Worthless(Refusal why) implements TimeStampStanding {}
}
