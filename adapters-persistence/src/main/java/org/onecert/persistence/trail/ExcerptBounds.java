package org.onecert.persistence.trail;

import io.vertx.mutiny.sqlclient.Row;
import java.util.Optional;
import org.onecert.domain.trail.Head;
import org.onecert.domain.trail.Place;

/// From where to where a part of the chain goes.
///
/// @param base what the first entry stands on
/// @param upTo the position of the last entry
/// @param more whether the chain goes on
/// @param from the place behind which the rows of this part are
/// @param to the place up to which they are
record ExcerptBounds(long after, Head base, long upTo, boolean more, Place from, Place to) {

  static ExcerptBounds of(long after, Row row) {
    return new ExcerptBounds(
        after,
        base(row),
        row.getLong("upto"),
        row.getBoolean("more"),
        after == 0 ? Place.BEGINNING : SealText.reached(row.getString("sealBefore")),
        SealText.reached(row.getString("lastSeal")));
  }

  private static Head base(Row row) {
    long position = row.getLong("base");
    return position == 0 ? Head.NONE : new Head(position, hash(row));
  }

  /// Of a link that was forgotten the seal that stood on it is there.
  private static String hash(Row row) {
    return Optional.ofNullable(row.getString("linkHash"))
        .or(() -> SealText.claim(row.getString("baseSeal")).map(seal -> seal.head().hash()))
        .orElse("");
  }
}
