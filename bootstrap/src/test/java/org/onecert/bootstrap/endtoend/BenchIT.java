package org.onecert.bootstrap.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onecert.fixtures.bench.Bench;

/// `make bench`, so briefly that its figures say nothing.
@DisplayName("The benchmark")
class BenchIT {

  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final List<String> OPTIONS =
      List.of("--smoke", "--load", "--nodes", "--size", "--sign");

  @TempDir private Path folder;

  @Test
  void measures_what_works_and_draws_it() throws IOException {
    List<String> rows = rows();

    assertThat(rows).filteredOn(row -> row.matches("\\| \\d+ % \\| \\d+ \\| 0 \\|.*")).hasSize(6);
    assertThat(rows)
        .filteredOn(row -> row.matches("\\| 1?,?[0-9]00 \\| \\d+ \\| 0 \\|.*"))
        .hasSize(2);
    assertThat(rows).anyMatch(row -> row.contains("whole activations"));
    assertThat(rows).anyMatch(row -> row.contains("whole authorisations"));
    assertThat(rows)
        .filteredOn(row -> row.matches("\\| (RSA|P256|SM2) \\| [0-9,]{6,} \\|.*"))
        .hasSize(3);
    assertThat(folder.resolve("latency-over-load.png")).isNotEmptyFile();
    assertThat(folder.resolve("latency-over-size.png")).isNotEmptyFile();
  }

  private List<String> rows() throws IOException {
    var told = new ByteArrayOutputStream();
    Bench.run(JAR, folder, OPTIONS, new PrintStream(told, true, UTF_8));
    return Stream.of(told.toString(UTF_8).split("\n")).toList();
  }
}
