package org.onecert.persistence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onecert.fixtures.run.Database;
import org.onecert.fixtures.run.Ports;

/// A cluster of Debian's PostgreSQL 15, durable, with an archive: as an operator would run it, by
/// the scripts of `deploy/backup`.
final class DebianCluster implements AutoCloseable {

  private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
  private static final Path SCRIPTS = Path.of("../deploy/backup");

  private final Path folder;
  private final List<Path> running = new ArrayList<>();

  /// Whether this machine has it, and lets us be the user that it runs as.
  static boolean isThere() {
    return Files.isExecutable(PROGRAMS.resolve("initdb"))
        && Files.isExecutable(Path.of("/usr/sbin/runuser"))
        && System.getProperty("user.name").equals("root");
  }

  DebianCluster() throws IOException {
    this.folder = Files.createTempDirectory("onecert-restore");
    for (String name : List.of("wal", "base", "scripts")) {
      Files.createDirectory(folder.resolve(name));
    }
    try (Stream<Path> scripts = Files.list(SCRIPTS)) {
      for (Path script : scripts.toList()) {
        Files.copy(script, folder.resolve("scripts").resolve(script.getFileName()));
      }
    }
    run("chown", "-R", "postgres:", folder.toString());
  }

  /// A new cluster that archives, prepared for OneCert; answers its port.
  int begin() throws IOException {
    Path data = folder.resolve("data");
    as("initdb", "--pgdata=" + data, "--encoding=UTF8", "--locale=C.UTF-8", "--auth=trust");
    String archiving =
        "archive_mode = on\narchive_command = '%s/scripts/archive-wal.sh %s/wal \"%%p\" %%f'\n"
            .formatted(folder, folder);
    Files.writeString(folder.resolve("archive.conf"), archiving);
    script("sh", "-c", "cat '%s/archive.conf' >> '%s/postgresql.conf'".formatted(folder, data));
    int port = start("data");
    prepare(port);
    return port;
  }

  private void prepare(int port) throws IOException {
    sql(port, "postgres", "create role " + Database.OWNER.user() + " login");
    sql(port, "postgres", "create role " + Database.APP.user() + " login");
    sql(
        port,
        "postgres",
        "create database onecert owner %s encoding 'UTF8' template template0"
            .formatted(Database.OWNER.user()));
  }

  /// Starts the cluster in this folder; answers its port.
  int start(String name) throws IOException {
    Path data = folder.resolve(name);
    int port = Ports.free();
    String options =
        "-p %d -c listen_addresses=localhost -c unix_socket_directories=%s".formatted(port, folder);
    running.add(data);
    as("pg_ctl", "-D", data.toString(), "-l", folder + "/log", "-w", "-o", options, "start");
    return port;
  }

  /// A copy of the running cluster; answers where it is.
  String backUp(int port) throws IOException {
    return script(
            folder + "/scripts/base-backup.sh",
            folder + "/base",
            "--host=localhost",
            "--port=" + port)
        .strip();
  }

  /// Waits until what was written so far is in the archive.
  void archive(int port) throws IOException {
    String file = sql(port, "postgres", "select pg_walfile_name(pg_switch_wal())").strip();
    while (Files.notExists(folder.resolve("wal").resolve(file))) {
      pause();
    }
  }

  /// Restores the cluster as it was, in a folder of this name.
  void restore(String copy, String name, String moment) throws IOException {
    script(folder + "/scripts/restore.sh", copy, folder + "/wal", folder + "/" + name, moment);
  }

  /// Waits until what was archived has been replayed.
  void awaitWritable(int port) throws IOException {
    while (sql(port, "postgres", "select pg_is_in_recovery()").contains("t")) {
      pause();
    }
  }

  /// Answers what a query in a file of `deploy/backup` yields.
  String query(int port, String file) throws IOException {
    return sql(port, "onecert", Files.readString(SCRIPTS.resolve(file)));
  }

  String sql(int port, String database, String sql) throws IOException {
    return as(
        "psql",
        "-h",
        "localhost",
        "-p",
        "" + port,
        "-d",
        database,
        "-v",
        "ON_ERROR_STOP=1",
        "-qtAc",
        sql);
  }

  private String as(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(PROGRAMS.resolve(program).toString()));
    command.addAll(List.of(arguments));
    return script(command.toArray(String[]::new));
  }

  private String script(String... command) throws IOException {
    List<String> all = new ArrayList<>(List.of("/usr/sbin/runuser", "-u", "postgres", "--", "env"));
    all.add("PATH=" + PROGRAMS + ":/usr/bin:/bin");
    all.addAll(List.of(command));
    return run(all.toArray(String[]::new));
  }

  private String run(String... command) throws IOException {
    Path printed = Files.createTempFile(folder, "printed", ".txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(printed.toFile())
            .start();
    int code = await(process);
    String text = Files.readString(printed, StandardCharsets.UTF_8);
    if (code != 0) {
      throw new IllegalStateException(String.join(" ", command) + "\n" + text);
    }
    return text;
  }

  private static int await(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  @Override
  public void close() throws IOException {
    for (Path data : running) {
      as("pg_ctl", "-D", data.toString(), "-m", "immediate", "-w", "stop");
    }
    run(
        "/bin/rm",
        "-rf",
        folder + "/data",
        folder + "/restored",
        folder + "/base",
        folder + "/wal");
  }
}
