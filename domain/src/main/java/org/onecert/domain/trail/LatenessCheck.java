package org.onecert.domain.trail;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onecert.domain.trail.TrailLine.Chained;

/// Looks how long the entries of an export waited for their seals. Only what the server itself
/// wrote says when it was written.
final class LatenessCheck {

  /// A seal is due every minute at least; the clocks of nodes may differ a little.
  private static final Duration USUAL = Duration.ofMinutes(5);

  private final List<LateSeal> late = new ArrayList<>();
  private @Nullable Instant oldest;
  private long from;

  void take(Chained line) {
    if (line.entry().authenticity() == Authenticity.GENUINE) {
      written(line.entry().entry()).ifPresent(at -> take(at, line.head().position()));
    }
  }

  private void take(Instant written, long position) {
    if (oldest == null) {
      from = position;
      oldest = written;
    } else if (written.isBefore(oldest)) {
      oldest = written;
    }
  }

  void take(SealStatement seal) {
    if (oldest != null && oldest.plus(USUAL).isBefore(seal.sealedAt())) {
      late.add(new LateSeal(from, seal.head().position(), oldest, seal.sealedAt()));
    }
    oldest = null;
  }

  List<LateSeal> late() {
    return List.copyOf(late);
  }

  private static Optional<Instant> written(KeptEntry entry) {
    try {
      return entry.field(Field.AT).map(Instant::parse);
    } catch (DateTimeParseException alteredSince) {
      return Optional.empty();
    }
  }
}
