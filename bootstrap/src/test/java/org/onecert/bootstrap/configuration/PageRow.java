package org.onecert.bootstrap.configuration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A row of a table in `docs/configuration.md`.
///
/// @param names the settings that it is about
/// @param cell what it says of their default: a value in backquotes, or that there is none
record PageRow(List<String> names, String cell) {

  static final Path PAGE = Path.of("../docs/configuration.md");

  private static final Pattern ROW =
      Pattern.compile("^\\| (`[\\w.-]+`(?:, `[\\w.-]+`)*) \\| ([^|]*) \\|", Pattern.MULTILINE);

  private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

  static Stream<PageRow> all() {
    try {
      return ROW.matcher(Files.readString(PAGE)).results().map(PageRow::of);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static PageRow of(MatchResult row) {
    return new PageRow(quoted(row.group(1)).toList(), row.group(2));
  }

  Optional<String> byDefault() {
    return quoted(cell).findFirst().filter(_ -> cell.startsWith("`"));
  }

  private static Stream<String> quoted(String text) {
    return QUOTED.matcher(text).results().map(found -> found.group(1));
  }
}
