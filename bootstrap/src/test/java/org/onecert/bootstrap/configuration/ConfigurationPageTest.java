package org.onecert.bootstrap.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/configuration.md` is the one list of settings: nothing is missing, nothing is made up.
class ConfigurationPageTest {

  private static final Path ROOT = Path.of("..");
  private static final Path PAGE = ROOT.resolve("docs/configuration.md");

  /// A row of a table of settings: name, default in backquotes or none.
  private static final Pattern ROW =
      Pattern.compile("^\\| `(onecert\\.[a-z0-9.-]+)` \\| (?:`([^`]+)`)?", Pattern.MULTILINE);

  private static final Pattern NAME =
      Pattern.compile("(?<![\\w./@-])onecert\\.[a-z0-9]+(?:[.-][a-z0-9]+)*(?![\\w.-]*/)");

  @Test
  void lists_every_setting() throws IOException {
    assertThat(documented()).containsExactlyInAnyOrderEntriesOf(Settings.known());
  }

  @Test
  void is_obeyed_by_all_other_pages() throws IOException {
    assertThat(mentioned()).isNotEmpty().isSubsetOf(Settings.known().keySet());
  }

  private static Map<String, Optional<String>> documented() throws IOException {
    return ROW.matcher(Files.readString(PAGE))
        .results()
        .collect(Collectors.toMap(row -> row.group(1), row -> Optional.ofNullable(row.group(2))));
  }

  private static Set<String> mentioned() throws IOException {
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      return Stream.concat(Stream.of(ROOT.resolve("README.md")), docs)
          .filter(file -> file.toString().endsWith(".md"))
          .flatMap(file -> NAME.matcher(text(file)).results().map(MatchResult::group))
          .collect(Collectors.toSet());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
