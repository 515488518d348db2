package org.onecert.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class JsonRecordsTest {

  private static final Path CLASSES = Path.of("target", "classes");

  @Test
  void are_all_registered_for_the_native_image() throws IOException {
    var registered =
        Objects.requireNonNull(JsonRecords.class.getAnnotation(RegisterForReflection.class));

    assertThat(Arrays.stream(registered.targets()).map(Class::getName))
        .containsAll(records())
        .doesNotHaveDuplicates();
  }

  private static List<String> records() throws IOException {
    try (var files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(name -> name.endsWith("Json.class"))
          .map(name -> name.replace(".class", "").replace('/', '.'))
          .toList();
    }
  }
}
