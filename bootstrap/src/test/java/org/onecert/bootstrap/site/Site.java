package org.onecert.bootstrap.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.onecert.fixtures.client.Api;
import org.onecert.fixtures.client.Operator;
import org.onecert.fixtures.demo.Training;
import org.onecert.fixtures.installation.Installation;
import org.onecert.fixtures.installation.Secrets;
import org.onecert.fixtures.run.Database;
import org.onecert.fixtures.run.ServerLaunch;
import org.onecert.fixtures.run.ServerProcess;
import org.onecert.fixtures.world.World;
import org.onecert.fixtures.world.WorldPlan;

/// A database, a world, and any number of equal nodes of the packaged server.
public final class Site implements AutoCloseable {

  private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
  private static final URI ORIGIN = URI.create("https://onecert.example");

  private final Database database;
  private final World world;
  private final Installation installation;
  private final Path folder;
  private final List<ServerProcess> nodes = new ArrayList<>();

  private Site(Database database, Path folder) {
    this.folder = folder;
    this.database = database;
    Path trust = folder.resolve("world");
    this.world = World.start(WorldPlan.passing().keptIn(trust));
    this.installation =
        new Installation(
            ORIGIN,
            database,
            trust,
            world.url(),
            new Secrets(folder.resolve("secrets"), new SecureRandom()));
  }

  /// A site without nodes yet.
  ///
  /// @param name of the folder under `target` that takes its logs
  public static Site named(String name) {
    return on(Database.start(), name);
  }

  /// A site without nodes yet, which closes the database with everything else.
  ///
  /// @param name of the folder under `target` that takes its logs
  public static Site on(Database database, String name) {
    try {
      Training.of(JAR);
      Path folder = Path.of("target/sites", name).toAbsolutePath();
      return new Site(database, Files.createDirectories(folder));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// A site without nodes yet, of servers that are not the packaged one itself.
  ///
  /// @param folder that takes its logs, and that others can enter
  public static Site in(Path folder) {
    try {
      return new Site(Database.start(), Files.createDirectories(folder));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Starts one more node.
  public ServerProcess startNode() {
    return start(launch());
  }

  /// Starts one more node, as it was packaged elsewhere.
  public ServerProcess startNode(Path jar, UnaryOperator<ServerLaunch> otherwise) {
    return start(otherwise.apply(installation.node(jar, log())));
  }

  /// Starts one more node, which listens on a port that others know.
  public ServerProcess startNodeAt(int port) {
    ServerProcess node = launch().listeningOn(port).start();
    nodes.add(node);
    return node;
  }

  /// Starts one more node, with settings of its own.
  public ServerProcess startNode(Map<String, String> settings) {
    return start(launch(), settings);
  }

  /// Starts one more node, with settings of its own, that has the memory of a container of the
  /// usual size and ends when it is not enough.
  public ServerProcess startNodeInContainer(Map<String, String> settings) {
    return start(launch().inContainer(), settings);
  }

  /// Starts one more node, whose signatures last, with settings of its own.
  ///
  /// @param level `b-t` or `b-lt`
  public ServerProcess startNode(String level, Map<String, String> settings) {
    return start(installation.lasting(level).node(JAR, log()), settings);
  }

  private ServerProcess start(ServerLaunch plain, Map<String, String> settings) {
    ServerLaunch launch = plain;
    for (Map.Entry<String, String> setting : settings.entrySet()) {
      launch = launch.property(setting.getKey(), setting.getValue());
    }
    return start(launch);
  }

  private ServerProcess start(ServerLaunch launch) {
    ServerProcess node = launch.start();
    nodes.add(node);
    return node;
  }

  /// The node that was started last.
  public ServerProcess lastNode() {
    return nodes.getLast();
  }

  /// Kills every node that runs.
  public void killNodes() {
    nodes.stream().filter(ServerProcess::running).forEach(ServerProcess::kill);
  }

  private ServerLaunch launch() {
    return installation.node(JAR, log());
  }

  /// How a node would be started that has a log of its own, to be altered by a test.
  public ServerLaunch launchLoggingApart() {
    try {
      return installation.node(JAR, Files.createTempFile(folder, "server", ".log"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /// Where all nodes write what they log.
  public Path log() {
    return folder.resolve("server.log");
  }

  /// How much they logged so far, in octets.
  public long logged() {
    return log().toFile().length();
  }

  /// What they logged since.
  ///
  /// @param before what [#logged()] said then
  public String logSince(long before) {
    try {
      byte[] all = Files.readAllBytes(log());
      int from = Math.toIntExact(before);
      return new String(all, from, all.length - from, StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  public Database database() {
    return database;
  }

  public World world() {
    return world;
  }

  /// The interface of a node, counted from 0.
  public Api api(int node) {
    return Api.at(nodes.get(node).url());
  }

  /// Where the first node that runs answers.
  public URI url() {
    return nodes.stream()
        .filter(ServerProcess::running)
        .map(ServerProcess::url)
        .findFirst()
        .orElseThrow();
  }

  /// Its interface.
  public Api api() {
    return Api.at(url());
  }

  /// The secrets that nodes have if a test says nothing else.
  public Secrets secrets() {
    return installation.secrets();
  }

  public Operator operator() {
    return Operator.of(api(), installation.operatorToken());
  }

  @Override
  public void close() {
    nodes.forEach(ServerProcess::close);
    world.close();
    database.close();
  }
}
