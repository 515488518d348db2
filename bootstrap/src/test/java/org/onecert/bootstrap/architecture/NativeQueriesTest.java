package org.onecert.bootstrap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Of a native query with the class of a value Hibernate keeps a plan for each execution
/// (`Column`).
class NativeQueriesTest {

  private static final Path SOURCES = Path.of("../adapters-persistence/src/main/java");
  private static final Pattern CLASS =
      Pattern.compile("createNativeQuery\\(\\s*[^;]*?,\\s*(\\w+)\\.class\\)");

  @Test
  void are_asked_for_tuples() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      List<String> classes =
          files
              .filter(Files::isRegularFile)
              .map(NativeQueriesTest::text)
              .flatMap(NativeQueriesTest::classes)
              .toList();

      assertThat(classes).isNotEmpty().containsOnly("Tuple");
    }
  }

  private static Stream<String> classes(String source) {
    return CLASS.matcher(source).results().map(call -> call.group(1));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
