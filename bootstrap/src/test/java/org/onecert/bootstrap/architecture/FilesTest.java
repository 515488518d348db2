package org.onecert.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What a reader meets first: the size of a file, and a word about each room.
class FilesTest {

  private static final int LONGEST = 200;
  private static final int HALF_OF_THEM = 60;

  @Test
  void have_at_most_two_hundred_lines() {
    assertThat(sources().filter(file -> lines(file) > LONGEST)).isEmpty();
  }

  @Test
  void are_short_as_a_rule() {
    List<Long> sizes = sources().map(FilesTest::lines).sorted().toList();

    assertThat(sizes.get(sizes.size() / 2)).isLessThanOrEqualTo(HALF_OF_THEM);
  }

  @Test
  void say_a_word_about_every_room() {
    Stream<Path> rooms = sources().map(Path::getParent).distinct();

    assertThat(rooms.filter(room -> Files.notExists(room.resolve("package-info.java")))).isEmpty();
  }

  private static Stream<Path> sources() {
    return modules().flatMap(FilesTest::javaFiles);
  }

  private static Stream<Path> modules() {
    return Stream.of(
            "domain",
            "application",
            "adapters-rest",
            "adapters-persistence",
            "adapters-token",
            "adapters-sms",
            "bootstrap",
            "src-test-fixtures")
        .map(module -> Path.of("..", module, "src/main/java"));
  }

  private static Stream<Path> javaFiles(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
