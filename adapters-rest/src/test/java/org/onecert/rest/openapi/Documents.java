package org.onecert.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Documents under `docs/` that are printed from code. Run the tests with `-Donecert.docs=write` to
/// print them anew.
public final class Documents {

  private Documents() {}

  /// Fails if the document is not what the code prints.
  public static void compare(String name, String printed) {
    Path file = Path.of("..", "docs", name);
    if ("write".equals(System.getProperty("onecert.docs"))) {
      write(file, printed);
    }
    assertThat(read(file)).as("docs/%s; -Donecert.docs=write prints it", name).isEqualTo(printed);
  }

  private static void write(Path file, String printed) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, printed);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String read(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
