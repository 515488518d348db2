package org.onecert.bootstrap.trail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onecert.domain.trail.Head;
import org.onecert.domain.trail.Witness;

/// What others have seen of the chain. Any line counts that tells a position and, right behind it,
/// the hash: of the server's log (which tells the time too, so that it may be younger than the
/// export), of an earlier export, or `position hash` as somebody wrote it down.
final class Witnesses {

  private static final Pattern HEAD =
      Pattern.compile(
          "(?<!\\d)(\\d{1,18})\\W+(?:hash\\W+)?([0-9a-f]{64})(?![0-9a-f])"
              + "(?:, at ([0-9TZ:.-]+))?");

  private Witnesses() {}

  static List<Witness> read(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.flatMap(Witnesses::in).filter(it -> it.head().position() > 0).toList();
    }
  }

  private static Stream<Witness> in(String line) {
    return HEAD.matcher(line).results().map(Witnesses::witness);
  }

  private static Witness witness(MatchResult found) {
    return new Witness(
        new Head(Long.parseLong(found.group(1)), found.group(2)),
        Optional.ofNullable(found.group(3)).map(Instant::parse));
  }
}
