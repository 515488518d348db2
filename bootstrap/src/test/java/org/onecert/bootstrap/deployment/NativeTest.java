package org.onecert.bootstrap.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.awt.Color;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.security.Provider;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// What a native image needs of the code, as far as it shows without building one.
@DisplayName("A native image")
class NativeTest {

  private static final String RESOURCES = "src/main/resources";

  /// What a build must not keep: chance, threads, connections, what belongs to a screen.
  private static final List<Class<?>> OF_THE_PROCESS =
      List.of(
          Random.class,
          Thread.class,
          Executor.class,
          HttpClient.class,
          Provider.class,
          Color.class);

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .withImportOption(location -> !location.contains("/fixtures/"))
          .importPackages("org.onecert");

  private final Properties settings = settings();

  @Test
  void has_every_file_that_is_read_by_its_name() {
    List<PathMatcher> included =
        Stream.of(settings.getProperty("quarkus.native.resources.includes").split(","))
            .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
            .toList();

    assertThat(resources())
        .contains(Path.of("org/onecert/token/pdf/NotoSansSC-Regular.ttf"))
        .contains(Path.of("org/openpdf/text/pdf/fonts/glyphlist.txt"))
        .allSatisfy(
            file -> assertThat(included).as(file.toString()).anyMatch(glob -> glob.matches(file)));
  }

  /// Ours, but for settings and migrations, which Quarkus knows of; and of the library that prints.
  private static Stream<Path> resources() {
    assertThat(NativeTest.class.getResource("/org/openpdf/text/pdf/fonts/glyphlist.txt"))
        .isNotNull();
    return Stream.concat(
        Stream.of(Path.of("org/openpdf/text/pdf/fonts/glyphlist.txt")),
        Stream.of("adapters-rest", "adapters-persistence", "adapters-token", "bootstrap")
            .map(module -> Path.of("..", module, RESOURCES))
            .flatMap(NativeTest::files)
            .filter(file -> !file.startsWith("db") && !file.endsWith("application.properties")));
  }

  private static Stream<Path> files(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).map(root::relativize).toList().stream();
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }

  @Test
  void keeps_nothing_of_the_process_that_built_it() {
    String later =
        settings
            .getProperty("quarkus.native.additional-build-args")
            .replace("--initialize-at-run-time=", "");

    assertThat(OURS.stream().flatMap(one -> one.getFields().stream()))
        .filteredOn(NativeTest::isOfTheProcess)
        .isNotEmpty()
        .allSatisfy(field -> assertThat(field.getFullName()).startsWith(later + "."));
  }

  private static boolean isOfTheProcess(JavaField field) {
    return field.getModifiers().contains(JavaModifier.STATIC)
        && OF_THE_PROCESS.stream().anyMatch(field.getRawType()::isAssignableTo);
  }

  @Test
  void can_write_every_record_of_the_bootstrap_as_json() {
    assertThat(
            OURS.stream()
                .filter(one -> one.getPackageName().startsWith("org.onecert.bootstrap"))
                .filter(one -> one.getSimpleName().endsWith("Json")))
        .isNotEmpty()
        .allMatch(NativeTest::isRegistered);
  }

  /// By itself, or by the record that it stands in.
  private static boolean isRegistered(JavaClass record) {
    return record.isAnnotatedWith(RegisterForReflection.class)
        || record
            .getEnclosingClass()
            .flatMap(outer -> outer.tryGetAnnotationOfType(RegisterForReflection.class))
            .map(annotation -> !annotation.ignoreNested())
            .orElse(false);
  }

  private static Properties settings() {
    Properties settings = new Properties();
    try (var file = Files.newBufferedReader(Path.of(RESOURCES, "application.properties"))) {
      settings.load(file);
      return settings;
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
