package org.onecert.domain.trail;

import java.time.Instant;
import java.util.List;

/// A line of an export. Together they say what the chain holds, and let whoever has the public keys
/// check it.
public sealed interface TrailLine {

  /// Where a part of the export begins.
  ///
  /// @param after the position that was asked for
  /// @param base what the first entry stands on. Of a higher position than was asked for if the
  ///   entries before it were forgotten; without a hash if nothing there says what it was
  /// @param made when the server made this part
  record Start(long after, Head base, Instant made) implements TrailLine {}

  /// An entry at its position.
  ///
  /// @param head as it is kept
  record Chained(Head head, PlacedEntry entry) implements TrailLine {}

  /// A link whose entry is not there.
  record Gone(Head head) implements TrailLine {}

  /// A row among the rows that were chained, which has no link.
  record Stray(KeptEntry entry, Place place) implements TrailLine {}

  /// A seal.
  ///
  /// @param position at which it is kept
  record Sealed(long position, Seal seal) implements TrailLine {}

  /// Where a part of the export ends: what has no end is cut short.
  ///
  /// @param next what to ask for next
  /// @param more whether the chain goes on from there
  record End(long next, boolean more) implements TrailLine {}

  /// A part of the chain.
  record Excerpt(List<TrailLine> lines) {
    public Excerpt {
      lines = List.copyOf(lines);
    }
  }
}
