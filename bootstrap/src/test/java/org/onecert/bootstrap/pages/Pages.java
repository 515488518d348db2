package org.onecert.bootstrap.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The pages that people read: `README.md` and `docs`.
final class Pages {

  static final Path ROOT = Path.of("..");

  private Pages() {}

  static List<Path> all() {
    return Stream.concat(
            Stream.of(ROOT.resolve("README.md")), files(ROOT.resolve("docs"), ".md").stream())
        .toList();
  }

  /// The files below a folder whose names end so.
  static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
