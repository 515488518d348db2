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
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// `docs/configuration.md` is the one list of settings: nothing is missing, nothing is made up.
class ConfigurationPageTest {

  private static final Path ROOT = Path.of("..");

  private static final Pattern NAME =
      Pattern.compile("(?<![\\w./@-])onecert\\.[a-z0-9]+(?:[.-][a-z0-9]+)*(?![\\w.-]*/)");

  @Test
  @DisplayName("says what stands beside the settings (-Donecert.docs=write prints it)")
  void says_what_stands_beside_the_settings() throws IOException {
    String printed = new ConfigurationPage().print();
    if ("write".equals(System.getProperty("onecert.docs"))) {
      Files.writeString(PageRow.PAGE, printed);
    }
    assertThat(Files.readString(PageRow.PAGE))
        .as("docs/configuration.md; -Donecert.docs=write prints it")
        .isEqualTo(printed);
  }

  @Test
  void lists_every_setting_once() {
    assertThat(documented()).containsExactlyInAnyOrderEntriesOf(Settings.known());
  }

  /// `[Duration]` means something in a doc comment alone.
  @Test
  void refers_to_no_code() throws IOException {
    String prose = Files.readString(PageRow.PAGE).replaceAll("`[^`]*`", "");

    assertThat(prose).isNotEmpty().doesNotContainPattern("\\[[^\\]]*\\](?!\\()");
  }

  @Test
  void is_obeyed_by_all_other_pages() throws IOException {
    assertThat(mentioned()).isNotEmpty().isSubsetOf(Settings.known().keySet());
  }

  private static Map<String, Optional<String>> documented() {
    return PageRow.all()
        .filter(row -> row.names().getFirst().startsWith("onecert."))
        .collect(Collectors.toMap(row -> row.names().getFirst(), PageRow::byDefault));
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
