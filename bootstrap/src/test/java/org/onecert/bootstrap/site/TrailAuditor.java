package org.onecert.bootstrap.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onecert.fixtures.client.Operator;
import org.onecert.fixtures.client.Reply;

/// Exports the trail over HTTP, and checks it by the command that comes with the server, in a
/// process of its own.
public final class TrailAuditor {

  private static final int FEW = 10;
  private static final String LIBRARIES = "target/quarkus-app/app/*:target/quarkus-app/lib/main/*";

  private final Site site;
  private final Operator operator;
  private final int part;
  private final Path folder;

  public TrailAuditor(Site site) throws IOException {
    this(site, site.operator());
  }

  /// @param operator who exports, a few entries at a time
  public TrailAuditor(Site site, Operator operator) throws IOException {
    this(site, operator, FEW);
  }

  /// @param part entries at a time
  public TrailAuditor(Site site, Operator operator, int part) throws IOException {
    this.site = site;
    this.operator = operator;
    this.part = part;
    this.folder = Files.createTempDirectory(site.log().getParent(), "audit");
  }

  /// The command's exit code, and behind it what it prints. The server's log is the witness.
  public String checks() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(command());
    exports().forEach(part -> command.add(part.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() + "\n" + printed;
  }

  private List<String> command() {
    Path keys = write("keys.json", site.api().get("/.well-known/onecert-trail-keys.json"));
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        LIBRARIES,
        "org.onecert.bootstrap.trail.CheckTrail",
        "--keys",
        keys.toString(),
        "--witness",
        site.log().toString());
  }

  private List<Path> exports() {
    List<Path> parts = new ArrayList<>();
    String after = "0";
    boolean more = true;
    while (more) {
      Reply exported = operator.exportsTrail(Long.parseLong(after), part);
      String end = exported.text().lines().reduce((_, last) -> last).orElseThrow();
      parts.add(write("trail-" + parts.size() + ".ndjson", exported));
      after = end.replaceAll(".*\"position\":(\\d+).*", "$1");
      more = end.contains("\"more\":true");
    }
    return parts;
  }

  private Path write(String name, Reply reply) {
    try {
      return Files.writeString(folder.resolve(name), reply.expect(200).text());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
