package org.onecert.bootstrap.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The packaged jars")
class PackagedJarsIT {

  private static final Path LIBRARIES = Path.of("target/quarkus-app/lib");

  @Test
  @DisplayName("are not signed: the JVM takes no signed class into its AOT cache (ADR 0027)")
  void are_not_signed() throws IOException {
    try (Stream<Path> files = Files.walk(LIBRARIES)) {
      List<Path> jars = files.filter(file -> file.toString().endsWith(".jar")).toList();

      assertThat(jars).isNotEmpty().noneMatch(PackagedJarsIT::isSigned);
    }
  }

  private static boolean isSigned(Path jar) {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().anyMatch(entry -> entry.getName().matches("META-INF/[^/]+\\.SF"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
