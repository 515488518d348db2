package org.onecert.persistence.trail;

import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onecert.domain.trail.Authenticity;
import org.onecert.domain.trail.Head;
import org.onecert.domain.trail.PlacedEntry;
import org.onecert.domain.trail.Seal;
import org.onecert.domain.trail.TrailLine;
import org.onecert.domain.trail.TrailLine.Chained;
import org.onecert.domain.trail.TrailLine.End;
import org.onecert.domain.trail.TrailLine.Excerpt;
import org.onecert.domain.trail.TrailLine.Gone;
import org.onecert.domain.trail.TrailLine.Sealed;
import org.onecert.domain.trail.TrailLine.Start;
import org.onecert.domain.trail.TrailLine.Stray;

/// The rows of a part of the chain, and the lines that they make.
final class ExcerptRows {

  private final List<Row> links = new ArrayList<>();
  private final List<Row> seals = new ArrayList<>();
  private final List<Row> strays = new ArrayList<>();

  void links(RowSet<Row> rows) {
    rows.forEach(links::add);
  }

  void seals(RowSet<Row> rows) {
    rows.forEach(seals::add);
  }

  void strays(RowSet<Row> rows) {
    rows.forEach(strays::add);
  }

  /// Each seal stands behind the entry at its position.
  Excerpt excerpt(ExcerptBounds bounds, Instant now) {
    List<TrailLine> lines = new ArrayList<>();
    lines.add(new Start(bounds.after(), bounds.base(), now));
    lines.addAll(chain());
    strays.stream().map(ExcerptRows::stray).forEach(lines::add);
    lines.add(new End(bounds.upTo(), bounds.more()));
    return new Excerpt(lines);
  }

  private List<TrailLine> chain() {
    List<TrailLine> lines = new ArrayList<>();
    int next = 0;
    for (Row link : links) {
      while (next < seals.size() && position(seals.get(next)) < position(link)) {
        lines.add(sealed(seals.get(next++)));
      }
      lines.add(chained(link));
    }
    return Stream.concat(
            lines.stream(), seals.subList(next, seals.size()).stream().map(ExcerptRows::sealed))
        .toList();
  }

  private static TrailLine chained(Row row) {
    Head head = new Head(position(row), row.getString("hash"));
    return row.getLong("row") == null
        ? new Gone(head)
        : new Chained(
            head,
            new PlacedEntry(EntryColumns.entry(row), EntryColumns.place(row), authenticity(row)));
  }

  /// What is no such word was not written by the server.
  private static Authenticity authenticity(Row row) {
    String word = row.getString("authenticity");
    return Stream.of(Authenticity.values())
        .filter(known -> known.name().equals(word))
        .findFirst()
        .orElse(Authenticity.FORGED);
  }

  private static TrailLine stray(Row row) {
    return new Stray(EntryColumns.entry(row), EntryColumns.place(row));
  }

  private static TrailLine sealed(Row row) {
    return new Sealed(position(row), new Seal(row.getString("seal")));
  }

  private static long position(Row row) {
    return row.getLong("position");
  }
}
