package org.onecert.bootstrap.trail;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onecert.domain.trail.LateSeal;
import org.onecert.domain.trail.TrailCheck;
import org.onecert.domain.trail.TrailReport;
import org.onecert.domain.trail.Witness;
import org.onecert.rest.trail.PublishedTrailKeys;
import org.onecert.rest.trail.TrailLines;

/// Checks an exported trail with the published keys, and with nothing else of the server's: `java
/// -cp 'quarkus-app/app/*:quarkus-app/lib/main/*' org.onecert.bootstrap.trail.CheckTrail`.
///
/// Ends with 0 if the trail is whole, with 1 if something was found, with 2 if it could not be
/// checked.
public final class CheckTrail {

  private static final int WHOLE = 0;
  private static final int TAMPERED_WITH = 1;
  private static final int NOT_CHECKED = 2;

  private final PrintStream out;

  CheckTrail(PrintStream out) {
    this.out = out;
  }

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.exit(new CheckTrail(out).run(List.of(arguments)));
  }

  int run(List<String> arguments) {
    try {
      return tell(check(CheckOrder.of(arguments)));
    } catch (IllegalArgumentException
        | DateTimeException
        | IOException
        | UncheckedIOException unusable) {
      out.println("not checked: " + unusable.getMessage());
      return NOT_CHECKED;
    }
  }

  private static TrailReport check(CheckOrder order) throws IOException {
    var keys = PublishedTrailKeys.read(Files.readString(order.keys().getFirst()));
    List<Witness> witnesses = new ArrayList<>();
    for (Path file : order.witnesses()) {
      witnesses.addAll(Witnesses.read(file));
    }
    TrailCheck check = new TrailCheck(keys, witnesses);
    for (Path file : order.exports()) {
      take(file, check);
    }
    return check.report();
  }

  private static void take(Path file, TrailCheck check) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      lines.map(TrailLines::read).forEach(check::take);
    }
  }

  private int tell(TrailReport report) {
    report.findings().stream().map(FindingWords::of).forEach(out::println);
    if (report.earlier() > 0) {
      out.printf(
          "note: nobody vouches for %d entries from before entries were authenticated%n",
          report.earlier());
    }
    report.late().forEach(this::tell);
    if (report.more()) {
      out.println("note: the chain goes on behind this export");
    }
    out.println((report.isWhole() ? "whole: " : "tampered with: ") + extent(report));
    return report.isWhole() ? WHOLE : TAMPERED_WITH;
  }

  private void tell(LateSeal seal) {
    out.printf(
        "note: entries %d to %d were sealed at %s, and the oldest is of %s: what was deleted"
            + " meanwhile is not found%n",
        seal.from(), seal.to(), seal.sealedAt(), seal.written());
  }

  private static String extent(TrailReport report) {
    String sealed = report.sealedUntil().map(at -> ", sealed until " + at).orElse("");
    return report.entries() == 0
        ? "no entries" + sealed
        : "%d entries, positions %d to %d%s"
            .formatted(report.entries(), report.first(), report.last(), sealed);
  }
}
