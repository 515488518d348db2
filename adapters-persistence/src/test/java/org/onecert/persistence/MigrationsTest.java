package org.onecert.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// While nodes are replaced one after the other the version before works on the new schema. From
/// version 20 on no migration takes away what it uses, asks of it what it does not know, or holds a
/// table that grows for long.
@DisplayName("A migration that the running version survives")
class MigrationsTest {

  private static final Path FOLDER = Path.of("src/main/resources/db/migration");
  private static final int SINCE = 20;
  private static final Pattern VERSION = Pattern.compile("V([0-9]+)__.*\\.sql");

  /// What a statement must not say, and why.
  private static final Map<String, Pattern> FAULTS =
      Map.of(
          "takes away", Pattern.compile("\\bdrop (table|column|view|function)|\\btruncate\\b"),
          "renames", Pattern.compile("\\brename\\b"),
          "rewrites the table", Pattern.compile("alter column \\w+ (set data )?type\\b"),
          "asks for what the version before does not write",
              Pattern.compile(
                  "set not null|add column \\w+ (?!.*\\b(default|generated)\\b).*not null"),
          "looks at every row under a lock",
              Pattern.compile(
                  "add (constraint \\w+ )?(check|foreign key|unique|primary key)(?!.*not valid)"),
          "holds the table while an index is made",
              Pattern.compile("create (unique )?index (?!concurrently)"),
          "locks", Pattern.compile("\\block table\\b"));

  @Test
  @DisplayName("takes nothing away, asks for nothing new and holds no table that was there before")
  void survives() {
    assertThat(migrations().filter(file -> version(file) >= SINCE)).isNotEmpty();
    assertThat(
            migrations()
                .filter(file -> version(file) >= SINCE)
                .flatMap(file -> faults(text(file)).map(fault -> file.getFileName() + " " + fault)))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "alter table form drop column kind | takes away",
        "alter table form rename column kind to sort | renames",
        "alter table form alter column kind type varchar | rewrites the table",
        "alter table form alter column kind set not null | asks for what the version before does"
            + " not write",
        "alter table form add column size bigint not null | asks for what the version before does"
            + " not write",
        "alter table form add check (size > 0) | looks at every row under a lock",
        "create index form_by_size on form (size) | holds the table while an index is made",
        "lock table form | locks"
      })
  void is_told_from_one_that_it_does_not(String statement, String fault) {
    assertThat(faults(statement)).containsExactly(fault + ": " + statement);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "alter table form add column size bigint",
        "alter table form add column size bigint not null default 0",
        "alter table form add check (size > 0) not valid",
        "create index concurrently form_by_size on form (size)",
        "create table thing (id int not null); create index thing_by_id on thing (id)"
      })
  void may_add(String statements) {
    assertThat(faults(statements)).isEmpty();
  }

  private static Stream<String> faults(String sql) {
    List<String> statements =
        Stream.of(sql.replaceAll("(?s)\\$\\$.*?\\$\\$", "").replaceAll("--.*", "").split(";", -1))
            .map(one -> one.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
            .toList();
    String made =
        statements.stream()
            .filter(one -> one.startsWith("create table "))
            .map(one -> one.split(" ", -1)[2])
            .collect(Collectors.joining("|", "\\b(", ")\\b"));
    Pattern ofNewTables = Pattern.compile("(?:on|alter table) " + made);
    return statements.stream()
        .filter(one -> !one.startsWith("create table "))
        .filter(one -> made.equals("\\b()\\b") || !ofNewTables.matcher(one).find())
        .flatMap(MigrationsTest::faultsOf);
  }

  private static Stream<String> faultsOf(String statement) {
    return FAULTS.entrySet().stream()
        .filter(fault -> fault.getValue().matcher(statement).find())
        .map(fault -> fault.getKey() + ": " + statement);
  }

  private static Stream<Path> migrations() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> version(file) > 0).toList().stream();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static int version(Path file) {
    var name = VERSION.matcher(file.getFileName().toString());
    return name.matches() ? Integer.parseInt(name.group(1)) : 0;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
