package org.onecert.bootstrap.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onecert.bootstrap.site.Firm;
import org.onecert.bootstrap.site.Site;
import org.onecert.fixtures.client.TokenUser;
import org.onecert.fixtures.keys.Algorithm;
import org.onecert.fixtures.run.ServerLaunch;
import org.onecert.fixtures.run.ServerProcess;

/// The folder that the image consists of, made by its own script, and the server started from it as
/// the image starts it.
@DisplayName("The folder of the image")
class ImageIT {

  private static final int TERMINATED = 143;

  @TempDir Path folder;

  private Path image = Path.of("");

  @BeforeEach
  void letOthersIn() throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    image = folder.resolve("image");
  }

  @Test
  @DisplayName(
      "serves a whole activation from what it was trained, to a user who may write nothing")
  void serves_from_what_it_was_trained_where_nothing_can_be_written() throws IOException {
    assumeTrue(ReadOnlyView.canBeHad(), "only root may mount and be somebody else");
    assumeTrue(sees(folder), "others cannot enter the folder for temporary files");
    assemble();

    try (Site site = Site.in(folder.resolve("site"))) {
      ServerProcess node = site.startNode(image.resolve("app/quarkus-run.jar"), this::contained);
      assertThat(about(node, "status")).contains("Uid:\t" + ReadOnlyView.USER);
      assertThat(about(node, "maps")).contains("/image/app/app.aot");

      TokenUser main = Firm.local(site, Algorithm.SM2).settles();

      main.session().expect(200);
      site.api().get("/swagger-ui/").expect(200);
      assertThat(site.api().get("/openapi").expect(200).text()).contains("/api/v1/logins:");
      assertThat(node.stop()).isEqualTo(TERMINATED);
      assertThat(site.logSince(0)).doesNotContain("[warning]", "Read-only", "Permission denied");
    }
  }

  private void assemble() {
    Command script =
        Command.run(
            List.of("sh", "../deploy/image/runtime.sh", image.toString()),
            Map.of("JAVA_HOME", System.getProperty("java.home")));
    assertThat(script.status()).as(script.said()).isZero();
    assertThat(image).isDirectoryNotContaining("glob:**/training");
  }

  /// As the image's entry point has it; and without what was trained it shall not start at all.
  private ServerLaunch contained(ServerLaunch launch) {
    Command.run(List.of("chmod", "-R", "a+rX", folder.resolve("site").toString()));
    for (Path place : List.of(folder, image.resolve("app"), Path.of("/tmp"), Path.of("/dev/shm"))) {
      assertThat(run("touch", place.resolve("written").toString()).succeeded()).isFalse();
    }
    List<String> java =
        List.of(image.resolve("runtime/bin/java").toString(), "@" + image.resolve("java.options"));
    return launch.startedBy(ReadOnlyView.of(java)).option("-XX:AOTMode=on");
  }

  private static boolean sees(Path place) {
    return run("test", "-x", place.toString()).succeeded();
  }

  private static Command run(String... words) {
    return Command.run(ReadOnlyView.of(List.of(words)));
  }

  /// What the kernel says of the process.
  private static String about(ServerProcess node, String what) throws IOException {
    return Files.readString(Path.of("/proc", Long.toString(node.handle().pid()), what));
  }
}
