package org.onecert.bootstrap.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// The table of `docs/architecture.md`: rule, classes that hold it, tests that prove it.
class RulesTest {

  private static final List<String> RULES =
      List.of(
          "L-1", "L-2", "L-3", "L-4", "L-5", "L-6", "A-1", "A-2", "A-3", "A-4", "A-5", "C-1", "C-2",
          "C-3", "D-1", "D-2", "M-1", "M-2", "M-3", "M-4", "M-5", "M-6", "S-1", "S-2", "S-3", "S-4",
          "S-5", "S-6", "P-1", "P-2");

  private static final Pattern ROW =
      Pattern.compile(
          "^\\| ([LACDMSP]-[0-9]) \\| ([^|]+) \\| ([^|]+) \\| ([^|]+) \\|$", Pattern.MULTILINE);

  private static final Pattern CLASS = Pattern.compile("`([A-Z]\\w+)`");

  @Test
  void are_all_there() {
    assertThat(rows().map(row -> row.group(1))).containsExactlyElementsOf(RULES);
  }

  @Test
  void are_held_by_classes_that_exist() {
    List<String> known = names("src/main/java");

    assertThat(rows().flatMap(row -> classes(row.group(3))).toList())
        .hasSizeGreaterThan(RULES.size())
        .isSubsetOf(known);
  }

  @Test
  void are_named_by_the_tests_that_prove_them() {
    assertThat(rows()).allSatisfy(RulesTest::named);
  }

  @Test
  @DisplayName("what docs/trust.md says is checked, by classes and tests that exist")
  void are_told_to_auditors_by_names_that_exist() {
    List<String> known =
        Stream.of("src/main/java", "src/test/java").flatMap(of -> names(of).stream()).toList();

    assertThat(classes(Pages.text(Pages.ROOT.resolve("docs/trust.md"))).toList())
        .hasSizeGreaterThan(RULES.size())
        .isSubsetOf(known);
  }

  private static void named(MatchResult row) {
    Pattern rule = Pattern.compile("\\b" + row.group(1) + "\\b");
    List<String> naming =
        sources("src/test/java")
            .filter(test -> rule.matcher(Pages.text(test)).find())
            .map(RulesTest::name)
            .toList();

    assertThat(classes(row.group(4)).toList()).isNotEmpty().isSubsetOf(naming);
  }

  private static Stream<MatchResult> rows() {
    return ROW.matcher(Pages.text(Pages.ROOT.resolve("docs/architecture.md"))).results();
  }

  private static Stream<String> classes(String cell) {
    return CLASS.matcher(cell).results().map(found -> found.group(1));
  }

  private static List<String> names(String folder) {
    return sources(folder).map(RulesTest::name).toList();
  }

  private static Stream<Path> sources(String folder) {
    return Stream.of(
            "domain",
            "application",
            "adapters-rest",
            "adapters-persistence",
            "adapters-token",
            "adapters-sms",
            "bootstrap")
        .map(module -> Pages.ROOT.resolve(module).resolve(folder))
        .filter(Files::exists)
        .flatMap(root -> Pages.files(root, ".java").stream());
  }

  private static String name(Path file) {
    return file.getFileName().toString().replace(".java", "");
  }
}
