package org.onecert.bootstrap.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The bill of materials")
class BillOfMaterialsIT {

  private static final Path PACKAGE = Path.of("target/quarkus-app");
  private static final Path PAGE = Path.of("../docs/licences.md");
  private static final Path BILL = Path.of("target/bom.json");

  /// For who develops, Quarkus packages it nowhere.
  private static final String FOR_DEVELOPERS = "quarkus-ide-launcher";

  private final List<Part> parts =
      Part.on(BILL).stream().filter(part -> !part.name().equals(FOR_DEVELOPERS)).toList();

  /// Its files are copied into another.
  private static final String SWAGGER_UI = "smallrye-open-api-ui";

  /// They let anybody deploy the server and pass it on.
  private static final Set<String> ALLOWED =
      Set.of(
          "Apache-2.0",
          "BSD-2-Clause",
          "BSD-3-Clause",
          "Bouncy Castle Licence",
          "CC0-1.0",
          "EPL-1.0",
          "EPL-2.0",
          "GNU Lesser General Public License (LGPL), Version 2.1",
          "GPL-2.0-with-classpath-exception",
          "MIT",
          "MIT-0",
          "Mozilla Public License Version 2.0",
          "Public Domain");

  /// Maven writes none when it is told that there is no network (`-o`).
  @BeforeAll
  static void look() throws IOException {
    boolean written =
        Files.exists(BILL)
            && Files.getLastModifiedTime(BILL)
                    .compareTo(Files.getLastModifiedTime(PACKAGE.resolve("quarkus-run.jar")))
                >= 0;
    assumeTrue(written, "No bill of materials was written with this package");
  }

  @Test
  void names_all_libraries_that_are_packaged_and_no_others() throws IOException {
    try (Stream<Path> files = Files.walk(PACKAGE.resolve("lib"))) {
      List<String> packaged =
          files
              .map(file -> file.getFileName().toString())
              .filter(BillOfMaterialsIT::isJar)
              .toList();

      assertThat(packaged).hasSizeGreaterThan(100);
      assertThat(parts.stream().filter(part -> !part.name().equals(SWAGGER_UI)).map(Part::file))
          .containsExactlyInAnyOrderElementsOf(packaged);
    }
  }

  private static boolean isJar(String file) {
    return file.endsWith(".jar");
  }

  @Test
  @DisplayName("names the Swagger UI that is packaged")
  void names_the_swagger_ui_that_is_packaged() throws IOException {
    String script = "META-INF/resources/openapi-ui/swagger-ui-bundle.js";
    String copied = "META-INF/io.smallrye_smallrye-open-api-ui__jar/" + script;

    try (JarFile server = new JarFile(PACKAGE.resolve("quarkus/generated-bytecode.jar").toFile());
        InputStream packaged = server.getInputStream(server.getJarEntry(copied));
        InputStream named = getClass().getClassLoader().getResourceAsStream(script)) {
      assertThat(packaged).hasSameContentAs(Objects.requireNonNull(named));
    }
    assertThat(parts).extracting(Part::name).contains(SWAGGER_UI);
  }

  @Test
  void names_no_licence_that_keeps_anybody_from_passing_it_on() {
    assertThat(parts)
        .filteredOn(part -> !part.isOurs())
        .allMatch(part -> part.licences().stream().anyMatch(ALLOWED::contains));
  }

  @Test
  @DisplayName("says what docs/licences.md says (-Donecert.docs=write prints it)")
  void says_what_is_written() throws IOException {
    if ("write".equals(System.getProperty("onecert.docs"))) {
      Files.writeString(PAGE, page());
    }
    assertThat(Files.readString(PAGE)).isEqualTo(page());
  }

  private String page() {
    return """
    # Licences

    What the server is made of beside its own code. Where there are several licences, whoever takes it chooses one.
    Printed from the bill of materials (`make sbom`), which has the versions too.

    | part | licence |
    |---|---|
    | Noto Sans SC, in forms | OFL-1.1 ([text](../adapters-token/src/main/resources/org/onecert/token/pdf/NotoSansSC-LICENSE.txt)) |
    | HanaMinB, in forms | Hanazono Font License ([text](../adapters-token/src/main/resources/org/onecert/token/pdf/HanaMinB-LICENSE.txt)) |
    %s
    """
        .formatted(
            parts.stream()
                .filter(part -> !part.isOurs())
                .sorted(Comparator.comparing(Part::coordinates))
                .map(part ->
                    "| %s | %s |"
                        .formatted(part.coordinates(), String.join(" or ", part.licences())))
                .collect(Collectors.joining("\n")));
  }
}
